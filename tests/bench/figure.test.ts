import { describe, expect, test } from 'vitest';
import { exitCode, figureAgainst, figureOf, type Held, notRun, valueAt } from './figure.ts';

/** What `npm run bench` makes of its measurements. */

const held: Held = { name: 'algo', what: 'algo / su límite', unit: 'ms', target: 1.5 };

describe('a figure', () => {
  test('holds the median of the subject against the median of the limit', () => {
    const figure = figureOf(held, { subject: [30, 10, 20], limit: [5, 1000, 10] });
    expect(figure).toMatchObject({ subject: 20, limit: 10, ratio: 2, pass: false });
  });

  test('passes at its target and not beyond it', () => {
    const at = (subject: number) => figureAgainst(held, [subject], 10).pass;
    expect([at(15), at(15.1)]).toEqual([true, false]);
  });

  test('passes from its target on where more is better', () => {
    const at = (subject: number) => figureAgainst({ ...held, sense: 'min' }, [subject], 10).pass;
    expect([at(14.9), at(15)]).toEqual([false, true]);
  });

  test('holds the share that it is asked for, of both alike', () => {
    const samples = Array.from({ length: 100 }, (_, index) => index + 1);
    const figure = figureOf({ ...held, share: 0.95 }, { subject: samples, limit: samples });
    expect(figure).toMatchObject({ subject: 96, limit: 96, ratio: 1, p95: 96 });
    expect(valueAt(samples, 1)).toBe(100);
  });

  test('tells how far apart its samples lie, as a share of their median', () => {
    const even = figureAgainst(held, [10, 10, 10, 10, 10], 10);
    const apart = figureAgainst(held, [5, 8, 10, 12, 15], 10);
    expect([even.spread, apart.spread]).toEqual([0, 1]);
  });
});

describe('what could not be measured', () => {
  test('is never passed', () => {
    const none = { subject: null, limit: null, ratio: null, pass: null };
    expect(notRun(held, 'no hay Electron')).toMatchObject({ ...none, reason: 'no hay Electron' });
    expect(figureOf(held, { subject: [], limit: [1] })).toMatchObject(none);
    expect(figureOf(held, { subject: [1], limit: [] })).toMatchObject(none);
    expect(figureAgainst(held, [1], 0)).toMatchObject(none);
  });

  test('fails the run, also a quick one, in which a missed target does not', () => {
    const [met, missed] = [figureAgainst(held, [1], 1), figureAgainst(held, [9], 1)];
    const none = notRun(held, 'falta strace');
    const codes = [[met], [met, missed], [met, none], []].map((all) => [
      exitCode(all, false),
      exitCode(all, true),
    ]);
    expect(codes).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
  });
});
