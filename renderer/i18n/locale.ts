import type { Region } from '../../shared/people/preferences.ts';
import type { Language } from './languages.ts';

/** How dates, numbers and plurals are written (BCP 47). */
export type Locale = 'en' | 'es-CO' | 'es-ES' | 'es-MX';

/**
 * The regional form of a language. `own` is what the person chose; null follows what the system asks for, Mexico's
 * form standing for the rest of America. English has one form only.
 */
export function localeOf(language: Language, own: Region | null, asked: readonly string[]): Locale {
  if (language === 'en') return 'en';
  if (own !== null) return `es-${own}`;
  const [, region] =
    /^es-(?:\w{4}-)?(\w+)/i.exec(asked.find((each) => /^es\b/i.test(each)) ?? '') ?? [];
  if (region === undefined || region.toUpperCase() === 'ES') return 'es-ES';
  return region.toUpperCase() === 'CO' ? 'es-CO' : 'es-MX';
}
