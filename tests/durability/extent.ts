/** How much is done: `npm run test:durability` sets the whole extent, `npm test` runs a short form. */
export const whole = process.env['GUION_DURABILITY'] === 'full';

/** @returns the first number in the short form, the second in the whole one. */
export function extent(short: number, full: number): number {
  return whole ? full : short;
}
