import { holds } from '../protocol/condition.ts';
import type { Step, ToneId } from '../protocol/protocol.ts';
import { circumstancesOf } from './circumstances.ts';
import type { SessionContext, SessionState } from './state.ts';

export interface Wording {
  action: string;
  norms: string[];
  script: string | null;
  tone: ToneId;
}

/** What a step says here and now: its own words, or those of the first variant whose condition holds. */
export function wordingOf(step: Step, context: SessionContext, state: SessionState): Wording {
  const circumstances = circumstancesOf(context, state);
  const variant = step.variants.find(({ when }) => holds(when, circumstances));
  return {
    action: variant?.action ?? step.action,
    norms: variant?.norms ?? step.norms,
    script: variant?.script ?? step.script,
    tone: variant?.tone ?? step.tone,
  };
}
