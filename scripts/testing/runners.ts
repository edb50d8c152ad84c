import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout, projectEnvironment } from '../checkout.ts';
import { finished } from '../finished.ts';
import { npmCommand } from '../npm.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import {
  addTallies,
  judge,
  NOTHING,
  oneMore,
  type Tally,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts';

const MODULES = path.join(checkout, 'node_modules');

/** Runs every npm script called `check:…`, in the order of package.json; each counts as one. */
export async function runChecks(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const name of checkNames()) {
    say(texts.checkStarts(name));
    const code = await inCheckout([...npmCommand(), 'run', '--silent', name]);
    tallies.push(
      code === 0 ? { ...NOTHING, passed: 1 } : oneMore(NOTHING, texts.failed(name, String(code))),
    );
  }
  return judge('check', addTallies(tallies), 0);
}

function checkNames(): string[] {
  const about: unknown = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'));
  const has = typeof about === 'object' && about !== null && 'scripts' in about;
  return has ? Object.keys(about.scripts ?? {}).filter((name) => name.startsWith('check:')) : [];
}

/** @param words for vitest, such as a part of a file's name */
export function runVitest(words: readonly string[]): Promise<Tally> {
  return withReport(async (report) => {
    const runner = path.join(MODULES, 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await inCheckout([process.execPath, runner, 'run', ...reporters, ...words]);
    return judge('unit', tallyVitest(readReport(report)), code);
  });
}

/** @param env what this project's tests need to find in their environment */
export function runPlaywright(
  project: 'web' | 'desktop',
  words: readonly string[],
  env: Record<string, string>,
): Promise<Tally> {
  return withReport(async (report) => {
    const runner = path.join(MODULES, '@playwright', 'test', 'cli.js');
    const flags = ['test', `--project=${project}`, '--reporter=list,json'];
    const code = await inCheckout([process.execPath, runner, ...flags, ...words], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return judge(project, tallyPlaywright(readReport(report)), code);
  });
}

function inCheckout(command: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return finished(command, { cwd: checkout, env: projectEnvironment(env), stdio: 'inherit' });
}

async function withReport(run: (report: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guion-report-'));
  try {
    return await run(path.join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
