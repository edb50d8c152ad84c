import { createFormatter, createTranslator } from 'use-intl';
import { expect, test } from 'vitest';
import { en } from '../../renderer/i18n/en/index.ts';
import { es } from '../../renderer/i18n/es/index.ts';
import { clockText } from '../../renderer/i18n/clockText.ts';
import { formats } from '../../renderer/i18n/formats.ts';
import { localeOf, type Locale } from '../../renderer/i18n/locale.ts';

const moment = Date.UTC(2026, 10, 2, 20, 5);

/** Dates, numbers and shares as the page writes them; every kind of space as a plain one. */
function written(locale: Locale): string[] {
  const format = createFormatter({ locale, formats, timeZone: 'UTC' });
  return [
    format.dateTime(moment, formats.dateTime.dayYear),
    format.dateTime(moment, formats.dateTime.clock),
    format.number(12_345.6),
    format.number(0.713, { style: 'percent', maximumFractionDigits: 1 }),
  ].map((text) => text.replaceAll(/\s/g, ' '));
}

test('each region writes its own dates and numbers, and all of them 24 hours', () => {
  expect(written('es-MX')).toEqual(['2 nov 2026', '20:05', '12,345.6', '71.3%']);
  expect(written('es-CO')).toEqual(['2 de nov de 2026', '20:05', '12.345,6', '71,3%']);
  expect(written('es-ES')).toEqual(['2 nov 2026', '20:05', '12.345,6', '71,3 %']);
  expect(written('en')).toEqual(['Nov 2, 2026', '20:05', '12,345.6', '71.3%']);
});

test('a message writes its numbers as its locale does, and its durations the same everywhere', () => {
  const said = (locale: Locale, messages: typeof es) =>
    createTranslator({ locale, messages, namespace: 'figures' })('p90', {
      share: 0.9,
      time: clockText(3_723_000),
    }).replaceAll(/\s/g, ' ');
  expect(said('es-ES', es)).toBe('90 % por debajo de 1:02:03');
  expect(said('en', en)).toBe('90% below 1:02:03');
});

test.each([
  ['es', null, ['es-ES', 'en'], 'es-ES'],
  ['es', null, ['es-CO'], 'es-CO'],
  ['es', null, ['es-419', 'es'], 'es-MX'],
  ['es', null, ['es-AR'], 'es-MX'],
  ['es', null, ['en-US', 'es-MX'], 'es-MX'],
  ['es', null, ['en-US'], 'es-ES'],
  ['es', null, [], 'es-ES'],
  ['es', 'CO', ['es-ES'], 'es-CO'],
  ['en', 'CO', ['es-ES'], 'en'],
] as const)('%s, chosen %s, of a computer that asks for %j: %s', (language, own, asked, locale) => {
  expect(localeOf(language, own, asked)).toBe(locale);
});
