/** Counted ids in the form of a UUID, so that a failing test reads the same each time. */
export function idCounter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
  };
}
