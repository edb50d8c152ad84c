/** A text in its parts, and what it counts for beside the others. */
export interface Ranked {
  parts: readonly string[];
  weight: number;
}

/** Texts in their order: one that is known already by the number it had, a new one as it is. */
export type Order = readonly (number | Ranked)[];

/** Which texts hold which words, in plain arrays: ten thousand texts of twenty words take one megabyte. */
export interface Lists {
  /** How many texts there are. */
  count: number;
  /** In how many parts each of them is. */
  parts: number;
  /** What each text counts for. */
  weights: Float32Array;
  /** How many different words each part of each text has, text after text. */
  lengths: Uint16Array;
  /** The same over all texts, part by part. */
  averages: readonly number[];
  /** Where the texts of a slot begin; a slot is a word and a part in one number, and the next one begins where it ends. */
  starts: Uint32Array;
  /** The texts that have a word in one of their parts, by number, slot after slot. */
  owners: Uint32Array;
  /** How many times each of them has it there. */
  times: Uint16Array;
}

/** Says each word of a part of a text, by number. Returns how many different ones were written. */
type Read = (part: string, hold: (term: number) => void) => number;

/** Which text a word stands in, and how many times. */
interface Held {
  slots: number[];
  owners: number[];
  times: number[];
}

const mostTimes = 0xff_ff;
const gone = -1;

/** Lists of no texts. @param parts how many each text will have. */
export function noLists(parts: number): Lists {
  return {
    count: 0,
    parts,
    weights: new Float32Array(),
    lengths: new Uint16Array(),
    averages: [],
    starts: new Uint32Array(1),
    owners: new Uint32Array(),
    times: new Uint16Array(),
  };
}

/**
 * The lists of these texts. Only new ones are read: what the others hold is taken over from the lists before in one
 * pass, some two milliseconds for ten thousand texts. A known text that the order leaves out is gone.
 */
export function relisted(before: Lists, order: Order, read: Read): Lists {
  const { parts } = before;
  const places = new Int32Array(before.count).fill(gone);
  const weights = new Float32Array(order.length);
  const lengths = new Uint16Array(order.length * parts);
  const { held, hold } = holding();
  order.forEach((text, place) => {
    const first = place * parts;
    if (typeof text === 'number') {
      places[text] = place;
      weights[place] = before.weights[text] ?? 1;
      for (let part = 0; part < parts; part += 1) {
        lengths[first + part] = before.lengths[text * parts + part] ?? 0;
      }
      return;
    }
    weights[place] = text.weight;
    text.parts.forEach((words, part) => {
      lengths[first + part] = read(words, (term) => hold(term * parts + part, place));
    });
  });
  const averages = averagesOf(lengths, parts);
  return {
    count: order.length,
    parts,
    weights,
    lengths,
    averages,
    ...merged(before, places, sorted(held)),
  };
}

function averagesOf(lengths: Uint16Array, parts: number): number[] {
  const sums = Array.from({ length: parts }, () => 0);
  lengths.forEach((length, at) => (sums[at % parts] = (sums[at % parts] ?? 0) + length));
  return sums.map((sum) => (sum * parts) / lengths.length);
}

/** The same word again in the same part of the same text is counted where it was held. */
function holding() {
  const held: Held = { slots: [], owners: [], times: [] };
  const { slots, owners, times } = held;
  const last: number[] = [];
  const hold = (slot: number, text: number) => {
    const before = last[slot];
    if (before !== undefined && owners[before] === text) {
      times[before] = Math.min((times[before] ?? 0) + 1, mostTimes);
      return;
    }
    while (last.length < slot) last.push(-1);
    last[slot] = slots.length;
    slots.push(slot);
    owners.push(text);
    times.push(1);
  };
  return { held, hold };
}

type Slots = Pick<Lists, 'starts' | 'owners' | 'times'>;

/** Puts them one slot after the other; within one the order of the texts stays. */
function sorted({ slots, owners: from, times: often }: Held): Slots {
  const count = slots.reduce((most, slot) => Math.max(most, slot + 1), 0);
  const starts = new Uint32Array(count + 1);
  for (const slot of slots) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  for (let slot = 0; slot < count; slot += 1) {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  }
  const next = starts.slice();
  const owners = new Uint32Array(slots.length);
  const times = new Uint16Array(slots.length);
  slots.forEach((slot, held) => {
    const at = next[slot] ?? 0;
    next[slot] = at + 1;
    owners[at] = from[held] ?? 0;
    times[at] = often[held] ?? 0;
  });
  return { starts, owners, times };
}

/** What stays and, after it in each slot, what is new. @param places where each text before is now. */
function merged(before: Slots, places: Int32Array, added: Slots): Slots {
  const count = Math.max(before.starts.length, added.starts.length) - 1;
  const most = before.owners.length + added.owners.length;
  const starts = new Uint32Array(count + 1);
  const owners = new Uint32Array(most);
  const times = new Uint16Array(most);
  let end = 0;
  for (let slot = 0; slot < count; slot += 1) {
    for (let at = before.starts[slot] ?? 0; at < (before.starts[slot + 1] ?? 0); at += 1) {
      const place = places[before.owners[at] ?? 0] ?? gone;
      if (place === gone) continue;
      owners[end] = place;
      times[end++] = before.times[at] ?? 0;
    }
    for (let at = added.starts[slot] ?? 0; at < (added.starts[slot + 1] ?? 0); at += 1) {
      owners[end] = added.owners[at] ?? 0;
      times[end++] = added.times[at] ?? 0;
    }
    starts[slot + 1] = end;
  }
  return { starts, owners: owners.subarray(0, end), times: times.subarray(0, end) };
}
