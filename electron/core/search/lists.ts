/** Which texts hold which words, in four plain arrays: ten thousand texts of twenty words take one megabyte. */
export interface Lists {
  /** How many texts there are. */
  count: number;
  /** The texts that have a word in one of their parts, by number, and how many times. */
  of: (term: number, part: number) => { texts: Uint32Array; times: Uint16Array };
  weightOf: (text: number) => number;
  /** How many different words a part of a text has. */
  lengthOf: (text: number, part: number) => number;
  /** The same over all texts, part by part. */
  averages: readonly number[];
}

/** Says each word of a part of a text, by number. Returns how many different ones were written. */
type Read = (part: string, hold: (term: number) => void) => number;

/** Which text a word stands in, and how many times; a slot is a word and a part in one number. */
interface Held {
  slots: number[];
  owners: number[];
  times: number[];
}

const mostTimes = 0xff_ff;

/** Reads the texts, each with the same number of parts. */
export function listsOf(
  texts: readonly { parts: readonly string[]; weight: number }[],
  parts: number,
  read: Read,
): Lists {
  const lengths = new Uint16Array(texts.length * parts);
  const averages = Array.from({ length: parts }, () => 0);
  const { held, hold } = holding();
  texts.forEach(({ parts: written }, text) => {
    written.forEach((words, part) => {
      const length = read(words, (term) => hold(term * parts + part, text));
      lengths[text * parts + part] = length;
      averages[part] = ((averages[part] ?? 0) * text + length) / (text + 1);
    });
  });
  const weights = Float32Array.from(texts, ({ weight }) => weight);
  const { starts, owners, times } = sorted(held);
  return {
    count: texts.length,
    of(term, part) {
      const [from, to] = [starts[term * parts + part] ?? 0, starts[term * parts + part + 1] ?? 0];
      return { texts: owners.subarray(from, to), times: times.subarray(from, to) };
    },
    weightOf: (text) => weights[text] ?? 1,
    lengthOf: (text, part) => lengths[text * parts + part] ?? 0,
    averages,
  };
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

/** Puts them one slot after the other; within one the order of the texts stays. */
function sorted({ slots, owners: from, times: often }: Held) {
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
