import type { FilterChoices } from '../../../shared/review/view.ts';
import type { Desk } from '../session/desk.ts';
import type { KnownVersion } from './versions.ts';

/** What the list can be narrowed down to: everyone who attended, everything that was in use. */
export function choicesFrom(desk: Desk, versions: readonly KnownVersion[]): FilterChoices {
  const { catalog } = desk.library.newest().library;
  const byProtocol = Map.groupBy(versions, ({ protocol }) => protocol);
  return {
    agents: desk.people.list().map(({ id, name }) => ({ id, name })),
    protocols: [...byProtocol].map(([id, known]) => ({
      id,
      name: known.at(-1)?.name ?? id,
      versions: known.map(({ version }) => version),
    })),
    clientTypes: catalog.clientTypes.map(({ id, name }) => ({ id, name })),
    outcomes: catalog.outcomes.map(({ id, label }) => ({ id, name: label })),
    satisfaction: (catalog.fields['satisfaccion']?.values ?? []).map((id) => ({ id, name: id })),
  };
}
