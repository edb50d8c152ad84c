import {
  commandIds,
  commands,
  type CommandId,
  type Place,
} from '../../shared/keyboard/commands.ts';

/** Where a key is told on the card: in the first of these that it belongs to. */
export const keyGroups = ['everywhere', 'live', 'home', 'lists', 'rest'] as const;
export type KeyGroup = (typeof keyGroups)[number];

/** So many places are as good as all of them. */
const nearlyAll = 6;
const ofLists: readonly Place[] = ['followUps', 'registro', 'finder'];

/** The group that a command is told in; every command is in exactly one. */
export function groupOf(id: CommandId): KeyGroup {
  const { places } = commands[id];
  if (places.length >= nearlyAll) return 'everywhere';
  if (places.includes('live')) return 'live';
  if (places.includes('home')) return 'home';
  return places.some((place) => ofLists.includes(place)) ? 'lists' : 'rest';
}

/** The commands of a group, in the order of the table. */
export function commandsOf(group: KeyGroup): CommandId[] {
  return commandIds.filter((id) => groupOf(id) === group);
}
