import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../../scripts/checkout.ts';

/** Colours of text, and the grounds that it stands on somewhere: 4.5 to 1 (WCAG 1.4.3). */
const texts: Record<string, string> = {
  'color-ink':
    'color-canvas color-surface color-raised color-sunken color-hover color-pressed color-accent-soft color-rojo-soft tone-calido-soft tone-tranquilo-soft tone-persuasivo-soft tone-sugestivo-soft tone-seguro-soft color-ambar-soft',
  'color-ink-2':
    'color-canvas color-surface color-raised color-sunken color-hover color-accent-soft color-rojo-soft color-ambar-soft',
  'color-ink-3':
    'color-canvas color-surface color-raised color-sunken color-hover color-accent-soft color-rojo-soft',
  'color-accent': 'color-canvas color-surface color-raised',
  'color-on-accent': 'color-accent-fill color-accent-fill-h',
  'color-on-accent-soft': 'color-accent-soft color-surface',
  'color-rojo': 'color-surface color-raised color-rojo-soft color-accent-soft',
  'color-on-rojo': 'color-rojo-fill color-rojo-fill-h',
  'color-ambar': 'color-canvas color-surface color-ambar-soft color-accent-soft color-hover',
  'color-surface': 'color-ink',
  'color-on-ambar': 'color-ambar-fill',
  'color-verde': 'color-surface color-verde-soft color-accent-soft',
  'color-canvas': 'color-ink',
  'tone-calido-ink': 'tone-calido-soft color-surface color-accent-soft color-rojo-soft',
  'tone-tranquilo-ink': 'tone-tranquilo-soft color-surface color-accent-soft color-rojo-soft',
  'tone-persuasivo-ink': 'tone-persuasivo-soft color-surface color-accent-soft color-rojo-soft',
  'tone-sugestivo-ink': 'tone-sugestivo-soft color-surface color-accent-soft color-rojo-soft',
  'tone-seguro-ink': 'tone-seguro-soft color-surface color-accent-soft color-rojo-soft',
};

/** Edges, marks and the ring of what has focus: 3 to 1 (WCAG 1.4.11), which axe does not look at. */
const controls: Record<string, string> = {
  'color-line-strong': 'color-canvas color-surface color-raised',
  'color-accent': 'color-accent-soft',
  'color-accent-fill': 'color-canvas color-surface color-raised',
  'color-accent-line': 'color-surface color-canvas',
  'color-rojo-line': 'color-surface',
  'color-verde-line': 'color-surface',
  'color-ambar-line': 'color-surface color-canvas',
  'color-ambar-fill': 'color-rojo-fill',
  'tone-calido-mark': 'tone-calido-soft',
  'tone-tranquilo-mark': 'tone-tranquilo-soft',
  'tone-persuasivo-mark': 'tone-persuasivo-soft',
  'tone-sugestivo-mark': 'tone-sugestivo-soft',
  'tone-seguro-mark': 'tone-seguro-soft',
  'focus-color':
    'color-canvas color-surface color-raised color-sunken color-rojo-soft tone-calido-soft tone-tranquilo-soft tone-persuasivo-soft tone-sugestivo-soft tone-seguro-soft',
  'color-ink-3': 'color-track',
  'viz-analisis': 'color-surface',
  'viz-solucion': 'color-surface',
};

const tokens = readFileSync(path.join(checkout, 'renderer', 'ui', 'tokens.css'), 'utf8');

test.each([
  ['text', texts, 4.5],
  ['controls', controls, 3],
] as const)('%s stand out enough in both themes', (_, pairs, least) => {
  const weak = Object.entries(pairs).flatMap(([ink, grounds]) =>
    grounds.split(' ').flatMap((ground) => weakOn(ink, ground, least)),
  );
  expect(weak).toEqual([]);
  expect(Object.keys(pairs).length).toBeGreaterThan(10);
});

function weakOn(ink: string, ground: string, least: number): string[] {
  return [0, 1].flatMap((theme) => {
    const ratio = contrast(colourOf(ink, theme), colourOf(ground, theme));
    return ratio < least ? [`${ink} on ${ground}, theme ${theme}: ${ratio.toFixed(2)}`] : [];
  });
}

/** A token's colour in the light (0) or the dark theme (1). */
function colourOf(token: string, theme: number): string {
  const said = new RegExp(String.raw`--${token}:\s*([^;]+);`).exec(tokens)?.[1] ?? '';
  const other = /^var\(--([\w-]+)\)/.exec(said)?.[1];
  if (other !== undefined) return colourOf(other, theme);
  const colour = said.match(/#[0-9a-f]{6}/g)?.[theme];
  if (colour === undefined) throw new Error(`no colour: ${token}`);
  return colour;
}

/** WCAG 2.2, «contrast ratio». */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
