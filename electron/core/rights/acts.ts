import type { Refusal } from '../account/refuse.ts';
import { write, type Done } from '../account/rules.ts';
import { eraseInteractions } from '../integrity/erase.ts';
import type { Desk } from '../session/desk.ts';
import type { RetentionKeeper } from './retention.ts';
import { rightsStore, type Place } from './store.ts';
import { withheld } from './withheld.ts';

const notFound: Refusal = { code: 'NOT_FOUND', data: { what: 'interaction' } };

/** What may be done with interactions on a client's behalf; each act is kept, without what was said. */
export function rightsActs(desk: Desk, keeper: RetentionKeeper) {
  const { db, now } = desk;
  const { audit } = desk.access;
  const store = rightsStore(db);
  const placesOf = (ids: readonly string[]): Done<Place[]> => {
    const places = ids.map(store.place).filter((place) => place !== null);
    if (places.length < ids.length) return { ok: false, refusal: notFound };
    const open = ids[places.findIndex((place) => place.open === 1)];
    if (open === undefined) return { ok: true, value: places };
    return { ok: false, refusal: { code: 'OPEN', data: { id: open } } };
  };
  return {
    /** @returns how many were not so before. */
    restrict(ids: readonly string[], reason: string, act: 'blocked' | 'unblocked'): Done<number> {
      const places = placesOf(ids);
      if (!places.ok) return places;
      const done = write(db, () =>
        places.value.reduce((sum, { no }) => {
          audit.note(act, { reason }, no);
          desk.listing.forget(no);
          const changed = act === 'blocked' ? store.block(no, now(), reason) : store.unblock(no);
          desk.listing.list(no);
          return sum + changed;
        }, 0),
      );
      withheld(desk);
      return done;
    },

    /** @returns how many were not erased before. */
    erase(ids: readonly string[], reason: string): Done<number> {
      const places = placesOf(ids);
      if (!places.ok) return places;
      const whole = places.value.filter(({ kept }) => kept !== 'erased');
      const done = write(db, () => {
        for (const { no } of whole) audit.note('erased', { reason }, no);
        const wholeIds = whole.map(({ id }) => id);
        return eraseInteractions(db, wholeIds, reason, now());
      });
      if (!done.ok) return done;
      withheld(desk);
      keeper.emptied();
      return { ok: true, value: whole.length };
    },
  };
}
