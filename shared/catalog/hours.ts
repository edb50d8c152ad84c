import type { HourBand } from './catalog.ts';

/**
 * The band of the day for a local time "HH:MM" (D181). Bands include both ends; one whose end is before its
 * start crosses midnight. Without a match (a gap in the settings) the first band serves.
 */
export function bandAt(bands: readonly HourBand[], local: string): HourBand {
  const found = bands.find(({ from, to }) =>
    from <= to ? local >= from && local <= to : local >= from || local <= to,
  );
  const band = found ?? bands[0];
  if (!band) throw new Error('catalogue without hour bands');
  return band;
}
