import { noticeStore } from '../integrity/notices.ts';
import type { CoreOptions } from '../options.ts';
import type { Problem } from '../problem.ts';
import { settingsStore } from '../settings/store.ts';
import type { Database } from '../store/database.ts';
import { written } from '../store/failure.ts';
import { takePolicy, type TakenPolicy } from './keeper.ts';

type Taken = Extract<TakenPolicy, { ok: true }>;

/** The organisation's policy on an open folder, or why it does not let this door open. */
export function policyOn(
  db: Database,
  { policyFile, door, now }: CoreOptions,
): Taken | { ok: false; problem: Problem } {
  const used = settingsStore(db, now).newest() !== null;
  const taken = takePolicy(db, policyFile ?? null, used);
  if (!taken.ok) return { ok: false, problem: { reason: 'badPolicy', detail: taken.why } };
  const { policy, state } = taken.kept;
  const { trouble } = state;
  if (trouble !== null) {
    const { text } = trouble;
    written(() => noticeStore(db, now).tell({ kind: 'policyBad', text, trouble }));
  }
  if (policy.browserDoor || door !== 'browser') return taken;
  return { ok: false, problem: { reason: 'browserClosed', path: state.file ?? '' } };
}
