import type { Desk } from '../session/desk.ts';
import type { Promised } from './stage.ts';

/** The promises of a demo: planned as at the desk, and kept by a later interaction. */
export function promiseKeeper({ db, followUps }: Pick<Desk, 'db' | 'followUps'>) {
  const keep = db.prepare<[number, number, string]>(
    'UPDATE follow_up SET closed_at = ?, kept_by = ? WHERE id = ?',
  );
  let waiting: { id: string; due: number }[] = [];
  let next = Infinity;
  return {
    /** @param origin the number of the interaction that promised. */
    plan(origin: number, { kept, ...planned }: Promised): void {
      followUps.plan({ ...planned, origin });
      if (kept === null) return;
      waiting.push({ id: planned.id, due: kept });
      next = Math.min(next, kept);
    },
    /** @param no of the interaction that begins. @param at UTC ms. */
    keepDue(no: number, at: number): void {
      if (at < next) return;
      for (const { id, due } of waiting) if (due <= at) keep.run(at, no, id);
      waiting = waiting.filter(({ due }) => due > at);
      next = Math.min(...waiting.map(({ due }) => due));
    },
  };
}
