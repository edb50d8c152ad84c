import type { FollowUpStore, Placed } from '../followup/store.ts';
import { entryOf, finderOf, type Finder } from './finder.ts';

/** An index of open follow-ups, and what their order follows from: by number of entry, when it is due and its own number. */
interface Known {
  finder: Finder;
  dues: Float64Array;
  nos: Float64Array;
}

/** Follow-ups in their order: a known one by its number in the index, another as it is. */
type Order = readonly (number | Placed)[];

/** After how many changes all is made anew, as a part of the entries: the index keeps the words of those that are gone. */
const worn = 0.25;

/**
 * The open follow-ups, to be found by their words. Only those that changed are read again: with ten thousand, making
 * the whole index takes a quarter of a second, in the thread that answers keys.
 *
 * @returns gives it as it is now
 */
export function promisesIn(followUps: FollowUpStore): () => Finder {
  let known: Known | null = null;
  let changes = 0;
  const changed = new Set<string>();
  followUps.watch((id) => {
    // What was blocked or erased leaves no word behind.
    if (id === null) known = null;
    else if (known) changed.add(id);
  });
  return () => {
    if (known && changes + changed.size <= known.nos.length * worn) {
      if (changed.size > 0) known = changedIn(known, changed, followUps);
      changes += changed.size;
    } else {
      known = arranged(null, followUps.placed());
      changes = 0;
    }
    changed.clear();
    return known.finder;
  };
}

/** Puts what became of some follow-ups where it belongs now. */
function changedIn(known: Known, ids: ReadonlySet<string>, followUps: FollowUpStore): Known {
  const open = [...ids].flatMap((id) => followUps.placedById(id) ?? []);
  const fresh = open.toSorted((a, b) => a.followUp.due - b.followUp.due || a.no - b.no);
  const comesBefore = ({ no, followUp: { due } }: Placed, at: number) => {
    const other = known.dues[at] ?? 0;
    return due < other || (due === other && no < (known.nos[at] ?? 0));
  };
  const order: (number | Placed)[] = [];
  let next = fresh.shift();
  known.finder.entries().forEach(({ id }, at) => {
    if (ids.has(id)) return;
    for (; next && comesBefore(next, at); next = fresh.shift()) order.push(next);
    order.push(at);
  });
  if (next) order.push(next, ...fresh);
  return arranged(known, order);
}

function arranged(known: Known | null, order: Order): Known {
  const dues = new Float64Array(order.length);
  const nos = new Float64Array(order.length);
  const worded = order.map((one, at) => {
    const kept = typeof one === 'number';
    dues[at] = kept ? (known?.dues[one] ?? 0) : one.followUp.due;
    nos[at] = kept ? (known?.nos[one] ?? 0) : one.no;
    return kept ? one : entryOf(one.followUp);
  });
  const finder = known?.finder ?? finderOf();
  finder.change(worded);
  return { finder, dues, nos };
}
