import { bandAt } from '../catalog/hours.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { marksIn, partsOf } from '../protocol/placeholders.ts';
import type { Facts, FactValue } from '../protocol/condition.ts';
import { spokenDate } from './spokenDate.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';

/** A stretch of what is said aloud. A raw placeholder never leaves this file (decision 2). */
export type Segment =
  | { kind: 'text'; text: string; literal: boolean }
  | { kind: 'value'; name: string; text: string; literal: boolean }
  | { kind: 'blank'; name: string; form: string; label: string; literal: boolean };

/** All that a phrase can be filled from. `localTime` is "HH:MM" on the agent's clock. */
export interface Filling {
  catalog: Catalog;
  settings: Settings;
  agent: Person;
  facts: Facts;
  channel: string;
  folio: string;
  localTime: string;
}

/** Where one of these is there is something to fill in; most norms are plain words. */
const marked = /[[*{]/;

/**
 * Fills a script. `[…]` parts vanish whole when one of their placeholders has no value; `*…*` marks what is
 * said word for word; an unfilled placeholder becomes its fallback or a blank that names what to say.
 */
export function fill(script: string, filling: Filling, literal = false): Segment[] {
  if (script !== '' && !marked.test(script)) return [{ kind: 'text', text: script, literal }];
  const segments: Segment[] = [];
  for (const part of partsOf(script)) {
    const filled = fillPart(part.text, filling, literal);
    if (part.optional && filled.some((segment) => segment.kind === 'blank')) continue;
    segments.push(...filled);
  }
  return capitalised(segments);
}

/** The segments as one string; null while a blank is left: such a phrase is not copied or printed. */
export function plainText(segments: readonly Segment[]): string | null {
  if (segments.some((segment) => segment.kind === 'blank')) return null;
  return segments.map((segment) => (segment.kind === 'blank' ? '' : segment.text)).join('');
}

function fillPart(text: string, filling: Filling, whole: boolean): Segment[] {
  const segments: Segment[] = [];
  let literal = whole;
  for (const piece of text.split(marksIn)) {
    if (piece === '*') literal = whole || !literal;
    else if (/^\{.+\}$/.test(piece))
      segments.push(segmentFor(piece.slice(1, -1), filling, literal));
    else if (piece !== '') segments.push({ kind: 'text', text: piece, literal });
  }
  return segments;
}

function segmentFor(written: string, filling: Filling, literal: boolean): Segment {
  const [name = '', own] = written.split('|');
  const value = valueOf(name, filling);
  if (value !== null && value !== '') return { kind: 'value', name, text: value, literal };
  const known = filling.catalog.placeholders[name];
  const fallback = own ?? known?.fallback ?? null;
  if (fallback !== null) return { kind: 'value', name, text: fallback, literal };
  const form = known?.form ?? name;
  const label = filling.catalog.fields[name]?.label ?? form;
  return { kind: 'blank', name, form, label, literal };
}

function valueOf(name: string, filling: Filling): string | null {
  const { settings, agent, facts } = filling;
  const band = () => bandAt(filling.catalog.hours, filling.localTime);
  switch (name) {
    case 'saludo':
      return band().greeting;
    case 'despedida':
      return band().farewell;
    case 'empresa':
      return settings.company;
    case 'area':
      return settings.area;
    case 'agente':
      return agent.name;
    case 'puesto':
      return agent.position;
    case 'folio':
      return filling.folio;
    case 'jefe':
      return settings.superior?.name ?? spoken(facts['jefe']);
    case 'aviso_privacidad':
      return settings.privacyNotice;
    case 'tiempo_max_respuesta':
      return settings.responseTime[filling.channel] ?? null;
    default:
      return spoken(facts[name]);
  }
}

function spoken(value: FactValue | undefined): string | null {
  return value === undefined || typeof value === 'boolean' ? null : spokenDate(String(value));
}

/** A sentence that begins with a filled value begins with a capital letter. */
function capitalised(segments: Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (first?.kind !== 'value') return segments;
  return [
    { ...first, text: first.text.charAt(0).toLocaleUpperCase('es') + first.text.slice(1) },
    ...rest,
  ];
}
