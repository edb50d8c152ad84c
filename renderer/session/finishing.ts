import type { SessionView } from '../../shared/session/view.ts';
import { coreTime } from './clock.ts';
import { dueOf, type Plan } from './followUpPlan.ts';
import { send } from './send.ts';
import { useSession } from './store.ts';

export interface Finish {
  outcome: string;
  note: string;
  plan: Plan;
  /** What the follow-up is for, where nobody said it. */
  reason: string;
}

/**
 * Keeps the promise first, then the end. Nothing starts by itself afterwards; what the outcome still demands
 * is asked for where it is missing.
 * @returns whether the promise, if one was made, is on the disk.
 */
export async function finishWith(view: SessionView, finish: Finish): Promise<boolean> {
  const due = dueOf(finish.plan, coreTime());
  const { channel } = view;
  const reason = finish.plan.reason.trim() || finish.reason;
  if (due !== null && !(await send({ type: 'followUpPlanned', due, reason, channel }))) {
    return false;
  }
  if (await send({ type: 'finished', outcome: finish.outcome, note: finish.note })) return true;
  const { trouble, view: now } = useSession.getState();
  if (trouble?.kind === 'rejected' && trouble.reason === 'missingForOutcome') {
    const outcome = now?.wrapUp?.outcomes.find(({ id }) => id === finish.outcome);
    const missing = outcome?.missing[0];
    if (missing) document.getElementById(`field-${missing}`)?.focus();
  }
  return due !== null;
}
