/** What may be in what is shipped: no obligation beyond the notice that THIRD-PARTY.txt carries. */
export const shippable: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0', // as permissive as MIT: electron-updater's graceful-fs and sax
  'Python-2.0', // Python's own, permissive: argparse, below electron-updater
  '(MIT OR CC0-1.0)',
  'MIT and ISC', // both: the pieces of d3 that @visx/vendor carries
  'Unlicense', // in the public domain
  'OFL-1.1', // a font: may go with a program, may not be sold alone
]);

/** Tools of the checkout, which no user gets. */
export const usable: ReadonlySet<string> = new Set([
  ...shippable,
  'MPL-2.0',
  'CC-BY-4.0', // caniuse's data
  'WTFPL',
  'WTFPL OR ISC',
  '(WTFPL OR MIT)',
]);

/** Packages with another licence, or without a word on it in the lockfile: looked at one by one. */
export const decided: Readonly<Record<string, { licence: string; why: string }>> = {
  elkjs: {
    licence: 'EPL-2.0 OR GPL-3.0-or-later',
    why: 'Taken under the EPL-2.0, unchanged, as a file of its own in the page; its source is at https://github.com/kieler/elkjs.',
  },
  x11: {
    licence: 'MIT',
    why: 'Its package names the licence in a form that npm no longer reads; the file LICENSE is the MIT text.',
  },
};
