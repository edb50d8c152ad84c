import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { texts } from '../texts.ts';
import { tallyBench } from './bench.ts';
import { addTallies, judge, NOTHING, summary, tallyPlaywright, tallyVitest } from './tally.ts';

/** As vitest 5.1 writes it, without the fields that are not read. */
const VITEST = {
  numTotalTests: 5,
  success: false,
  testResults: [
    {
      name: path.join(checkout, 'tests/a.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [
        { ancestorTitles: [], fullName: 'passes', status: 'passed' },
        {
          ancestorTitles: [],
          fullName: 'fails',
          status: 'failed',
          failureMessages: [
            'AssertionError: \u001B[31mexpected 1 to be 2\u001B[39m\n    at a.test.ts:3',
          ],
        },
        { ancestorTitles: [], fullName: 'is skipped', status: 'skipped' },
        { ancestorTitles: [], fullName: 'is to do', status: 'todo' },
      ],
    },
    {
      name: path.join(checkout, 'tests/b.test.ts'),
      status: 'failed',
      message: "Cannot find module './nothing.ts' imported from b.test.ts",
      assertionResults: [],
    },
  ],
};

/** As Playwright 1.65 writes it, without the fields that are not read. */
const PLAYWRIGHT = {
  suites: [
    {
      title: 'a.spec.ts',
      specs: [
        { title: 'passes', tests: [{ status: 'expected', annotations: [] }] },
        {
          title: 'fails',
          tests: [
            {
              status: 'unexpected',
              annotations: [],
              results: [
                { error: { message: 'first try' } },
                { error: { message: 'last try\nat x' } },
              ],
            },
          ],
        },
        { title: 'flaky', tests: [{ status: 'flaky', annotations: [] }] },
        {
          title: 'skips',
          tests: [
            { status: 'skipped', annotations: [{ type: 'skip', description: 'no hay Electron' }] },
          ],
        },
        { title: 'broken', tests: [{ status: 'skipped', annotations: [{ type: 'fixme' }] }] },
      ],
      suites: [
        {
          title: 'group',
          specs: [{ title: 'inner', tests: [{ status: 'expected', annotations: [] }] }],
        },
      ],
    },
  ],
  errors: [{ message: 'Error: worker could not start' }],
  stats: { expected: 2, skipped: 2, unexpected: 1, flaky: 1 },
};

test('vitest: a file that cannot be loaded is a failure', () => {
  expect(tallyVitest(VITEST)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 2,
    notes: [
      texts.failed('tests/a.test.ts › fails', 'AssertionError: expected 1 to be 2'),
      texts.skipped('tests/a.test.ts › is skipped', ''),
      texts.skipped('tests/a.test.ts › is to do', ''),
      texts.failed('tests/b.test.ts', "Cannot find module './nothing.ts' imported from b.test.ts"),
    ],
  });
});

test('playwright: nested suites, reasons of skipped tests, errors outside tests', () => {
  expect(tallyPlaywright(PLAYWRIGHT)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
    notes: [
      texts.failed('a.spec.ts › fails', 'last try'),
      texts.flaky('a.spec.ts › flaky'),
      texts.skipped('a.spec.ts › skips', 'no hay Electron'),
      texts.skipped('a.spec.ts › broken', ''),
      texts.failed('playwright', 'Error: worker could not start'),
    ],
  });
});

test('a runner that ran nothing, left no report or crashed counts as one failure', () => {
  expect(tallyVitest(null)).toBeNull();
  expect(tallyPlaywright({ suites: 'x' })).toBeNull();
  expect(judge('unit', null, 0)).toMatchObject({ failed: 1, notes: [texts.runnerEmpty('unit')] });
  expect(judge('unit', null, 1)).toMatchObject({ failed: 1 });
  const passed = { ...NOTHING, passed: 3 };
  expect(judge('unit', passed, 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(judge('unit', passed, 0)).toEqual(passed);
  expect(judge('unit', { ...passed, failed: 2 }, 1)).toMatchObject({ passed: 3, failed: 2 });
});

test('the last line adds everything up', () => {
  const total = addTallies([
    { passed: 4, failed: 0, skipped: 1, notes: [] },
    { passed: 2, failed: 1, skipped: 0, notes: [] },
  ]);
  expect(summary(total)).toBe('6 passed, 1 failed, 1 skipped');
});

test('a benchmark that could not run is a failure with its reason; one that missed its target is none', () => {
  const figure = { subject: 9, limit: 1, ratio: 9, reason: null };
  const figures = [
    { ...figure, name: 'rápida', pass: true },
    { ...figure, name: 'lenta', pass: false },
    { ...figure, name: 'ninguna', pass: null, reason: 'no hay Electron' },
  ];
  expect(tallyBench(JSON.stringify(figures))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
    notes: [texts.notMeasured('ninguna', 'no hay Electron')],
  });
  expect(tallyBench('boom')).toBeNull();
});
