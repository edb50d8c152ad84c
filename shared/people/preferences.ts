import { z } from 'zod';

export const regions = ['MX', 'CO', 'ES'] as const;
export type Region = (typeof regions)[number];

/** How one person works: keys, reading level, language, favourites. What is out of range falls to its default. */
export const preferencesSchema = z.strictObject({
  /** Command → key, where the person changed it. */
  keys: z.record(z.string().max(60), z.string().max(40)).default({}),
  /** Single-character keys can be switched off (WCAG 2.1.4). */
  singleKeys: z.boolean().default(true),
  /** Global shortcuts by command; none by default. */
  globalKeys: z.record(z.string().max(60), z.string().max(40)).default({}),
  reading: z.enum(['novato', 'experto']).default('novato'),
  language: z.enum(['es', 'en']).default('es'),
  /** Whose way of writing dates and numbers in Spanish; null = as the computer asks for it. */
  region: z.enum(regions).nullable().default(null),
  /** The first-run tour was taken or declined: it is not offered again. */
  tour: z.boolean().default(false),
  favourites: z.array(z.string().max(80)).max(50).default([]),
});
export type Preferences = z.output<typeof preferencesSchema>;

/** Preferences as stored; each key that does not pass falls to its default and is named. */
export function readPreferences(value: unknown): { preferences: Preferences; refused: string[] } {
  const whole = preferencesSchema.safeParse(value);
  if (whole.success) return { preferences: whole.data, refused: [] };
  const refused = [...new Set(whole.error.issues.map((issue) => String(issue.path[0] ?? '')))];
  const kept = Object.entries(value !== null && typeof value === 'object' ? value : {}).filter(
    ([key]) => !refused.includes(key) && key in preferencesSchema.shape,
  );
  return { preferences: preferencesSchema.parse(Object.fromEntries(kept)), refused };
}
