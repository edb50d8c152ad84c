import { escalationFor } from '../session/interruption.ts';
import { openOptions } from '../session/options.ts';
import type { SessionContext, SessionState } from '../session/state.ts';
import { chanceFrom, draw } from './chance.ts';

/** What the simulated client does now; the agent answers as they would a real one. */
export type Simulated =
  | { kind: 'option'; option: string; label: string }
  /** Hostility: the agent should branch into the difficult client. */
  | { kind: 'burst' };

/** How often the client turns hostile where that is possible. */
const burstChance = 0.12;

/**
 * The simulated client at this point: seeded by the interaction and its step, so that a rehearsal can be
 * repeated. The first ways on are the likelier ones, as in life.
 * @returns null where the step leaves the client nothing to do.
 */
export function simulate(
  seed: string,
  context: SessionContext,
  state: SessionState,
): Simulated | null {
  if (state.status !== 'open' || state.pausedAt !== null) return null;
  const chance = chanceFrom(`${seed}/${state.moves}`);
  const mayBurst = escalationFor(context, state) !== null && state.moves > 0;
  if (mayBurst && chance() < burstChance) return { kind: 'burst' };
  const option = draw(openOptions(context, state), (_option, index) => 1 / (index + 1), chance);
  return option ? { kind: 'option', option: option.id, label: option.label } : null;
}
