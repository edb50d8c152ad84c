import { chanceFrom } from '../../../shared/practice/chance.ts';
import { actions, areas, details, oddities, subjects, surnames } from './phrases.ts';

export type Chance = ReturnType<typeof chanceFrom>;

export function pick<Thing>(things: readonly Thing[], chance: Chance): Thing {
  const thing = things[Math.floor(chance() * things.length)];
  if (thing === undefined) throw new Error('nothing to pick from');
  return thing;
}

/** Where a plot leaves room for what differs from one interaction to the next. */
export const room = (name: RoomName) => `§${name}§`;

type RoomName = keyof typeof sayings;

/** What stands in the room: none of it has a quotation mark, so that it goes into JSON as it is. */
const sayings = {
  cliente: (chance: Chance) => `${chance() < 0.5 ? 'señora' : 'señor'} ${pick(surnames, chance)}`,
  referencia: (chance: Chance) =>
    `${pick(['CR', 'PD', 'QJ', 'TR'], chance)}-${1000 + Math.floor(chance() * 9000)}`,
  asunto: (chance: Chance) => pick(subjects, chance),
  detalle: (chance: Chance) => pick(details, chance),
  accion: (chance: Chance) => pick(actions, chance),
  area: (chance: Chance) => pick(areas, chance),
  nombre: (chance: Chance) => `Lic. ${pick(surnames, chance)}`,
  nota: noteFrom,
};

/** A note as agents write it: what it is about, how it stands, what was done. */
function noteFrom(chance: Chance): string {
  const parts = [pick(subjects, chance)];
  if (chance() < 0.7) parts.push(pick(details, chance));
  if (chance() < 0.5) parts.push(pick(actions, chance));
  if (chance() < 0.01) parts.push(pick(oddities, chance));
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A moment that long after the beginning, in ms: in quotation marks, which go when it is filled in. */
export const moment = (after: string) => `§+${after}§`;

/** A text taken apart: what stands in it as it is, and between each two parts the name of a room. */
export type Cut = readonly string[];

/** Takes a text with rooms apart, once for all interactions that go this way. */
export const cut = (text: string): Cut => text.replaceAll(/"(§\+\d+§)"/g, '$1').split(/§(\+?\w+)§/);

/** Fills the rooms of one interaction; the same room holds the same words throughout. */
export function dresser(chance: Chance, startedAt: number): (text: Cut) => string {
  const said = new Map<string, string>();
  const say = (name: string): string => {
    if (name.startsWith('+')) return String(startedAt + Number(name));
    const known = said.get(name) ?? sayings[name as RoomName](chance);
    said.set(name, known);
    return known;
  };
  return (text) => {
    if (text.length === 1) return text[0] ?? '';
    return text.map((part, index) => (index % 2 === 0 ? part : say(part))).join('');
  };
}
