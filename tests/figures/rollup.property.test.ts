import { expanded } from '../../electron/core/figures/compressed.ts';
import { rebuildAll } from '../../electron/core/rebuild/rebuild.ts';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../shared/figures/digestOf.ts';
import type { Digest } from '../../shared/figures/digest.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { Walk } from '../support/session.ts';
import { shippedLibrary } from '../support/library.ts';
import { endedWalks } from '../support/walks.ts';
import { recount } from './recount.ts';
import { sumOf } from './sum.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
  type Client,
} from '../support/testCore.ts';

const library = shippedLibrary();
const hourMs = 3_600_000;

/** The desk stands two hours west of Greenwich. */
function localTime(at: number): string {
  const minutes = Math.floor(at / 60_000) - 120;
  const two = (value: number) => String(((value % 60) + 60) % 60).padStart(2, '0');
  const hour = ((Math.floor(minutes / 60) % 24) + 24) % 24;
  return `${String(hour).padStart(2, '0')}:${two(minutes)}`;
}

const people = [
  { id: '11111111-1111-4111-8111-111111111111', name: 'Marcela Rojas', position: 'asesora' },
  { id: '22222222-2222-4222-8222-222222222222', name: 'Diego Salas', position: 'asesor' },
];

interface CellRow {
  agent: number;
  day: number;
  protocol: string;
  channel: string;
  body: string;
}

function rowsIn(dataDir: string): { cells: CellRow[]; digests: unknown[] } {
  const db = new Database(join(dataDir, 'guion.db'), { readonly: true });
  db.function('expanded', (body: unknown) => expanded(body as Buffer));
  const cells = db
    .prepare<[], CellRow>(
      'SELECT agent, day, protocol, version, channel, expanded(body) AS body FROM rollup ORDER BY 1, 2, 3, 4, 5',
    )
    .all();
  const digests = db.prepare('SELECT * FROM digest ORDER BY interaction').all();
  db.close();
  return { cells, digests };
}

type Played = { person: number; day: number; hour: number; protocol: string; digest: Digest };

/** Plays a walk through the core, at the core's clock. */
async function play(client: Client, clock: ReturnType<typeof handClock>, walk: Walk) {
  const [first, ...rest] = walk.log;
  if (first?.event.type !== 'started') throw new Error('no beginning');
  const { protocol, channel } = first.event;
  let view = await client.session.start({ eventId: countedId(), protocol, channel });
  const startedAt = clock.now();
  for (const { event } of rest) {
    clock.pass(1000);
    const next = { id: view.id, seq: view.seq, eventId: countedId(), event: event as SessionEvent };
    view = await client.session.advance(next);
  }
  return { startedAt, protocol };
}

test('the figures kept day by day are those of the log, and are made anew exactly', async () => {
  let escalated = 0;
  const agents = fc.array(fc.tuple(endedWalks(library), fc.nat(1), fc.nat(40)), {
    minLength: 4,
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(agents, async (plays) => {
      const dataDir = temporaryFolder();
      const clock = handClock();
      const core = openTestCore({ dataDir, now: clock.now, localTime });
      const client = clientOf(core);
      await firstRun(client);
      for (const person of people) await client.people.save(person);
      const played: Played[] = [];
      for (const [walk, person, hours] of plays) {
        clock.pass(hours * hourMs);
        await client.people.choose({ id: people[person]?.id ?? '' });
        const { startedAt, protocol } = await play(client, clock, walk);
        const local = new Date(startedAt - 2 * hourMs);
        const day = Math.floor(local.getTime() / 86_400_000);
        const digest = recount(walk.context, walk.log);
        const hour = local.getUTCHours();
        played.push({ person, day, hour, protocol, digest });
        escalated += digest.escalations;
        expect(digestOf(walk.context, walk.log)).toEqual(digest);
      }
      const kept = rowsIn(dataDir);
      for (const { agent, day, protocol, body } of kept.cells) {
        const those = played.filter(
          (each) =>
            each.day === day &&
            each.protocol === protocol &&
            (agent === 0 || each.person === agent - 1),
        );
        expect(JSON.parse(body)).toEqual(sumOf(those));
      }
      const counted = kept.cells.filter(({ agent }) => agent === 0);
      expect(counted.reduce((n, { body }) => n + (JSON.parse(body) as { n: number }).n, 0)).toBe(
        plays.length,
      );
      core.work(rebuildAll);
      expect(rowsIn(dataDir)).toEqual(kept);
      core.close();
      const db = new Database(join(dataDir, 'guion.db'));
      db.exec("DELETE FROM rollup; DELETE FROM digest; DELETE FROM meta WHERE key = 'derived'");
      db.exec("INSERT INTO rollup VALUES (0, 3, 'x', 'x', 'x', x'')");
      db.close();
      const again = openTestCore({ dataDir, now: clock.now, localTime });
      expect(rowsIn(dataDir)).toEqual(kept);
      again.close();
    }),
    { numRuns: 4, seed: 20261122 },
  );
  expect(escalated).toBeGreaterThan(0);
});
