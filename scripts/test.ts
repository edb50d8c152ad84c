import { say } from './say.ts';
import { runBench } from './testing/bench.ts';
import { runDesktop, runWeb } from './testing/end-to-end.ts';
import { runChecks, runVitest } from './testing/runners.ts';
import { addTallies, summary, type Tally } from './testing/tally.ts';
import { texts } from './texts.ts';

type Part = keyof typeof texts.part;

const PARTS: Record<Part, (words: readonly string[]) => Promise<Tally>> = {
  check: runChecks,
  unit: runVitest,
  web: runWeb,
  desktop: runDesktop,
  bench: runBench,
};

/**
 * `npm test`: runs every part, or the named ones, and never stops early. What follows `--`, or the first path, goes
 * to the runner. Exit code 1 when anything failed, 2 for wrong usage.
 */
async function test(words: readonly string[]): Promise<number> {
  // npm takes the first `--` for itself.
  const divider = words.findIndex((word) => word === '--' || word.includes('/'));
  const named = divider < 0 ? words : words.slice(0, divider);
  const forRunner = divider < 0 ? [] : words.slice(divider + (words[divider] === '--' ? 1 : 0));
  const unknown = named.find((name) => !isPart(name));
  if (unknown !== undefined) {
    say(texts.unknownPart(unknown, Object.keys(PARTS).join(', ')));
    return 2;
  }
  const parts = Object.keys(PARTS).filter(isPart);
  const tallies: Tally[] = [];
  for (const part of parts.filter((name) => named.length === 0 || named.includes(name))) {
    say(texts.part[part]);
    tallies.push(await PARTS[part](forRunner));
  }
  const total = addTallies(tallies);
  for (const note of total.notes) say(note);
  process.stdout.write(`${summary(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}

function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

// Leaving through exit() lets what was started (runners, Xvfb) be ended as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(130));
}
process.exitCode = await test(process.argv.slice(2));
