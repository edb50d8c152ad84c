/**
 * The new value, made of the old one's own parts wherever they say the same: what is drawn from a part that stayed
 * the same need not be drawn anew. Both are plain data.
 */
export function keepSame<Value>(before: unknown, after: Value): Value {
  if (before === after || !isHolder(before) || !isHolder(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const kept = Object.entries(after).map(
    ([key, value]) => [key, keepSame(before[key], value)] as const,
  );
  const same =
    kept.length === Object.keys(before).length &&
    kept.every(([key, value]) => Object.hasOwn(before, key) && before[key] === value);
  if (same) return before as Value;
  const made = Array.isArray(after) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
  return made as Value;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
