import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { startAlarm } from './alarm.ts';
import type { Tally } from './tally.ts';
import type { Target } from './target.ts';
import { targets } from './targets.ts';
import { texts } from './texts.ts';

/** `npm run fuzz -- --minutos M [--semilla N] [--objetivo NOMBRE]`: hostile inputs, counted by target. */

/** No input may keep the processor longer, in ms: what a clock on the wall says, a busy machine says too. */
const slowest = 2_000;
const most = 20;

interface Wishes {
  minutes: number;
  seed: number;
  only: string | null;
}

async function run({ minutes, seed, only }: Wishes): Promise<number> {
  const chosen = targets().filter(({ name }) => only === null || name.includes(only));
  const tallies = new Map<string, Tally>();
  const alarm = startAlarm();
  const until = Date.now() + minutes * 60_000;
  for (let turn = 0; Date.now() < until; turn += 1) {
    for (const target of chosen) {
      const tally = tallies.get(target.name) ?? {
        inputs: 0,
        complaints: [],
        slowestMs: 0,
        spentMs: 0,
      };
      tallies.set(target.name, tally);
      // oxlint-disable-next-line no-await-in-loop -- one input after the other is the point
      await takeTurn(target, tally, seed + turn, alarm);
    }
  }
  alarm.stop();
  for (const target of chosen) target.close?.();
  return report(tallies, seed, minutes);
}

async function takeTurn(
  target: Target,
  tally: Tally,
  seed: number,
  alarm: ReturnType<typeof startAlarm>,
): Promise<void> {
  const complain = (what: string, input: unknown) => {
    if (tally.complaints.length < most) tally.complaints.push(`${what} ← ${shown(input)}`);
  };
  for (const input of fc.sample(target.inputs, { seed, numRuns: target.turn })) {
    alarm.begin(`${target.name}: ${shown(input)}`);
    const before = process.cpuUsage();
    try {
      // oxlint-disable-next-line no-await-in-loop -- the same
      const complaint = await target.attempt(input as never);
      if (complaint !== null) complain(complaint, input);
    } catch (error) {
      complain(`threw ${error instanceof Error ? error.stack : String(error)}`, input);
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1_000;
    alarm.end();
    tally.inputs += 1;
    tally.spentMs += took;
    tally.slowestMs = Math.max(tally.slowestMs, took);
    if (took > slowest) complain(`took ${Math.round(took)} ms`, input);
  }
  const unseen = await target.settle?.();
  if (unseen) complain(unseen, `seed ${seed}`);
}

function report(tallies: ReadonlyMap<string, Tally>, seed: number, minutes: number): number {
  let [inputs, complaints] = [0, 0];
  for (const [name, tally] of tallies) {
    inputs += tally.inputs;
    complaints += tally.complaints.length;
    console.log(texts.target(name, tally));
    for (const complaint of tally.complaints) console.log(`    ${complaint}`);
  }
  console.log(texts.total(inputs, complaints, seed, minutes));
  return complaints === 0 ? 0 : 1;
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 1_500 ? `${text.slice(0, 1_500)}…` : text;
}

function wishes(): Wishes | null {
  try {
    const { values } = parseArgs({
      options: {
        minutos: { type: 'string' },
        semilla: { type: 'string' },
        objetivo: { type: 'string' },
      },
    });
    const minutes = Number(values.minutos ?? '1');
    const seed = Number(values.semilla ?? Date.now() % 1_000_000);
    if (!(minutes > 0) || !Number.isSafeInteger(seed)) return null;
    return { minutes, seed, only: values.objetivo ?? null };
  } catch {
    return null;
  }
}

const wished = wishes();
if (wished === null) console.error(texts.usage);
process.exitCode = wished === null ? 2 : await run(wished);
