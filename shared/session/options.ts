import { holds } from '../protocol/condition.ts';
import type { Option } from '../protocol/protocol.ts';
import { circumstancesOf } from './circumstances.ts';
import { placeOf, topFrame } from './place.ts';
import type { SessionContext, SessionState } from './state.ts';

/** The options of the step on top that can be chosen now, in the file's order. */
export function openOptions(context: SessionContext, state: SessionState): Option[] {
  const { step } = placeOf(context.library, topFrame(state));
  const circumstances = circumstancesOf(context, state);
  return (step?.options ?? []).filter(
    (option) => option.when === null || holds(option.when, circumstances),
  );
}
