import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { checkout } from '../checkout.ts';
import { texts } from '../texts.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Spanish lines worth reading at the end: why something was skipped, what was unstable, what failed. */
  notes: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, notes: [] };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

const annotation = z.object({ type: z.string(), description: z.string().optional() });
const attempt = z.object({ error: z.object({ message: z.string().optional() }).optional() });
const playwrightTest = z.object({
  status: z.string(),
  annotations: z.array(annotation),
  results: z.array(attempt).optional(),
});
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(playwrightTest),
    }),
  ),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** Adds counts up; the notes follow each other. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      notes: [...sum.notes, ...tally.notes],
    }),
    NOTHING,
  );
}

/**
 * Counts vitest's JSON report. A file that could not even be loaded has no tests in the report and
 * counts as one failure.
 *
 * @returns null when it is not such a report
 */
export function tallyVitest(report: unknown): Tally | null {
  const parsed = vitestReport.safeParse(report);
  if (!parsed.success) return null;
  return addTallies(
    parsed.data.testResults.map(({ name, status, message, assertionResults }) => {
      const file = path.relative(checkout, name);
      const tests = addTallies(
        assertionResults.map((test) =>
          tallyOne(test.status, `${file} › ${test.fullName}`, test.failureMessages?.[0]),
        ),
      );
      const unloadable = status === 'failed' && tests.failed === 0;
      return unloadable ? oneMore(tests, texts.failed(file, firstLine(message))) : tests;
    }),
  );
}

/**
 * Counts Playwright's JSON report. A test that passed when repeated counts as passed and is named;
 * an error outside any test counts as one failure.
 *
 * @returns null when it is not such a report
 */
export function tallyPlaywright(report: unknown): Tally | null {
  const parsed = playwrightReport.safeParse(report);
  if (!parsed.success) return null;
  const outside = parsed.data.errors.map((error) =>
    oneMore(NOTHING, texts.failed('playwright', firstLine(error.message))),
  );
  return addTallies([...parsed.data.suites.map((suite) => tallySuite(suite, '')), ...outside]);
}

function tallySuite(suite: z.infer<typeof playwrightSuite>, above: string): Tally {
  const title = `${above}${suite.title} › `;
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => {
      const why = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
      const error = test.results?.findLast((result) => result.error)?.error?.message;
      return tallyOne(test.status, `${title}${spec.title}`, why?.description ?? error);
    }),
  );
  return addTallies([...own, ...(suite.suites ?? []).map((inner) => tallySuite(inner, title))]);
}

/** The words of both runners; one that is not known counts as a failure. */
function tallyOne(status: string, title: string, why: string | undefined): Tally {
  switch (status) {
    case 'passed':
    case 'expected':
      return { ...NOTHING, passed: 1 };
    case 'flaky':
      return { ...NOTHING, passed: 1, notes: [texts.flaky(title)] };
    case 'skipped':
    case 'pending':
    case 'todo':
    case 'disabled':
      return { ...NOTHING, skipped: 1, notes: [texts.skipped(title, why ?? '')] };
    default:
      return oneMore(NOTHING, texts.failed(title, firstLine(why)));
  }
}

/** Of a message of many lines what the end of a run has room for, without the terminal's colours. */
function firstLine(message = ''): string {
  return stripVTControlCharacters(message).split('\n', 1)[0] ?? '';
}

/**
 * The last word about a part: a runner that left no readable report, ran nothing, or ended badly
 * without a failed test counts as one failure.
 */
export function judge(part: string, tally: Tally | null, exitCode: number): Tally {
  const counted = tally ?? NOTHING;
  if (counted.failed > 0) return counted;
  if (exitCode !== 0) return oneMore(counted, texts.runnerCrashed(part, String(exitCode)));
  if (counted.passed + counted.skipped === 0) return oneMore(counted, texts.runnerEmpty(part));
  return counted;
}

/** A failure that no runner reported, with the sentence that explains it. */
export function oneMore(tally: Tally, why: string): Tally {
  return { ...tally, failed: tally.failed + 1, notes: [...tally.notes, why] };
}

/** The line that `npm test` ends with; other programs read it, so it is not translated. */
export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
