import { z } from 'zod';
import { texts } from '../texts.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Spanish lines worth reading at the end: why something was skipped, what was unstable. */
  notes: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, notes: [] };

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const annotation = z.object({ type: z.string(), description: z.string().optional() });
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(z.object({ status: z.string(), annotations: z.array(annotation) })),
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
    parsed.data.testResults.map(({ status, assertionResults }) => {
      const tests = addTallies(
        assertionResults.map((test) => tallyOne(test.status, test.fullName, '')),
      );
      const unloadable = status === 'failed' && tests.failed === 0;
      return unloadable ? { ...tests, failed: 1 } : tests;
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
  const outside: Tally = { ...NOTHING, failed: parsed.data.errors.length };
  return addTallies([...parsed.data.suites.map((suite) => tallySuite(suite, '')), outside]);
}

function tallySuite(suite: z.infer<typeof playwrightSuite>, above: string): Tally {
  const path = `${above}${suite.title} › `;
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => {
      const why = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
      return tallyOne(test.status, `${path}${spec.title}`, why?.description ?? '');
    }),
  );
  return addTallies([...own, ...(suite.suites ?? []).map((inner) => tallySuite(inner, path))]);
}

/** The words of both runners; one that is not known counts as a failure. */
function tallyOne(status: string, title: string, why: string): Tally {
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
      return { ...NOTHING, skipped: 1, notes: [texts.skipped(title, why)] };
    default:
      return { ...NOTHING, failed: 1 };
  }
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
