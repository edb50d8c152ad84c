/**
 * Repeatable chance: the same seed, the same draws. FNV-1a for the seed, mulberry32 for the draws; good enough
 * for a rehearsal, not for secrets.
 */
export function chanceFrom(seed: string): () => number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  }
  return () => {
    hash = (hash + 0x6d2b79f5) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the things, each as likely as its weight; undefined when there is none. */
export function draw<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing, index: number) => number,
  chance: () => number,
): Thing | undefined {
  const weights = things.map(weightOf);
  let rest = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  return things.find((_thing, index) => {
    rest -= weights[index] ?? 0;
    return rest < 0;
  });
}
