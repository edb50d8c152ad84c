import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { fill } from '../../electron/core/demo/fill.ts';
import { rebuildAll } from '../../electron/core/rebuild/rebuild.ts';
import { replay } from '../../shared/session/replay.ts';
import { contextOf } from '../../electron/core/session/loaded.ts';
import { checkout } from '../../scripts/checkout.ts';
import { asSupervisor } from '../support/accounts.ts';
import { attendingDesk } from '../support/attend.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';

const door = 'command' as const;

async function demo(dataDir: string, count: number, seed: string, threads = 0) {
  const core = openTestCore({ dataDir, door });
  const refused = await core.work((desk) => fill(desk, { count, seed, threads, goOn: () => true }));
  return { core, refused };
}

/** Everything but the salts and the links that follow from them. */
function contentOf(dataDir: string): string {
  const db = new Database(join(dataDir, 'guion.db'), { readonly: true });
  const tables = ['interaction', 'follow_up', 'day', 'person', 'digest', 'rollup'].map((table) =>
    db.prepare(`SELECT * FROM ${table}`).all(),
  );
  const events = db
    .prepare('SELECT interaction, seq, event_id, at, type, body, from_step, to_step FROM logged')
    .all();
  db.exec('CREATE VIRTUAL TABLE temp.indexed USING fts5vocab(main, listing, instance)');
  const words = db.prepare('SELECT term, doc FROM indexed ORDER BY term, doc').raw().all();
  db.close();
  return createHash('sha256')
    .update(JSON.stringify([tables, events, words]))
    .digest('hex');
}

test('a demo year follows the rules: every log leads to its row, the chain holds, lists follow', async () => {
  const dataDir = temporaryFolder();
  const { core, refused } = await demo(dataDir, 300, 'a');
  expect(refused).toBeNull();
  expect(await clientOf(core).system.status()).toMatchObject({ demo: true });
  const real = openTestCore();
  expect(await clientOf(real).system.status()).toMatchObject({ demo: false });
  core.work((desk) => {
    const ids = desk.db.prepare<[], { id: string }>('SELECT id FROM interaction').all();
    expect(ids).toHaveLength(300);
    const derived = desk.db.prepare<[string], Record<string, unknown>>(
      'SELECT status, outcome, satisfaction, client, escalations, active_ms, ended_at FROM interaction WHERE id = ?',
    );
    for (const { id } of ids) {
      const row = desk.store.byId(id);
      if (!row) throw new Error('gone');
      const replayed = replay(contextOf(row, desk), desk.store.log(row.no));
      if (!replayed.ok) throw new Error(`${row.no}: ${replayed.reason} at ${replayed.seq}`);
      const { state } = replayed;
      expect(derived.get(id)).toEqual({
        status: state.status,
        outcome: state.outcome,
        satisfaction: state.facts['satisfaccion'] ?? null,
        client: state.facts['cliente'] ?? '',
        escalations: state.escalations,
        active_ms: (state.endedAt ?? 0) - state.startedAt - state.pausedMs,
        ended_at: state.endedAt,
      });
    }
  });
  core.close();
  const before = contentOf(dataDir);
  const again = openTestCore({ dataDir, door });
  again.work(rebuildAll);
  again.close();
  expect(contentOf(dataDir)).toBe(before);
  expect(verifyFolder(dataDir, null)).toMatchObject({ ok: true, report: { intact: true } });
});

test('the same seed gives the same year, whoever invents it in however many threads, another another', async () => {
  const [one, same, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  (await demo(one, 60, 'x')).core.close();
  (await demo(same, 60, 'x', 2)).core.close();
  const { core } = await demo(other, 1005, 'y');
  await asSupervisor(clientOf(core));
  // However many there are, the list counts only so far.
  expect(await clientOf(core).review.count({})).toEqual({ count: 1000, more: true });
  core.close();
  expect(contentOf(same)).toBe(contentOf(one));
  expect(contentOf(other)).not.toBe(contentOf(one));
});

test('a folder with interactions is refused in a sentence, and nothing in it changes', async () => {
  const { core, attend, dataDir } = await attendingDesk();
  await attend({});
  core.close();
  const before = contentOf(dataDir);
  const run = (...words: string[]) =>
    spawnSync('node', [join(checkout, 'electron/entry/cli/main.ts'), 'demo', ...words], {
      encoding: 'utf8',
    });
  const real = run('--interacciones', '5', '--data-dir', dataDir);
  expect(real.status).toBe(1);
  expect(real.stderr).toMatch(
    /hay atenciones reales y no se ha tocado nada\. Indique otra carpeta/,
  );
  expect(contentOf(dataDir)).toBe(before);
  const empty = temporaryFolder();
  const made = run('--interacciones', '5', '--data-dir', empty);
  expect(made.stdout).toMatch(/^Hecho: 5 atenciones inventadas/);
  expect(made.stderr).toMatch(/5 de 5/);
  expect(run('--interacciones', '5', '--data-dir', empty).stderr).toMatch(
    /ya hay datos de demostración/,
  );
  for (const words of [[], ['--interacciones', 'mil'], ['--interacciones', '0']]) {
    const wrong = run(...words, '--data-dir', empty);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/--interacciones N/);
  }
  expect(run('--interacciones', '5').status).toBe(2);
});

test('stopped half-way, by a key or by force, it leaves nothing half-written', async () => {
  const begun = (dataDir: string) => {
    const words = ['demo', '--interacciones', '6000', '--data-dir', dataDir];
    const running = spawn('node', [join(checkout, 'electron/entry/cli/main.ts'), ...words]);
    return { running, told: once(running.stderr, 'data'), ended: once(running, 'exit') };
  };
  const fresh = join(temporaryFolder(), 'demo');
  const stopped = begun(fresh);
  await stopped.told;
  stopped.running.kill('SIGINT');
  const [code] = await stopped.ended;
  expect(code).toBe(1);
  expect(existsSync(fresh)).toBe(false);

  const killed = begun(fresh);
  await killed.told;
  killed.running.kill('SIGKILL');
  await killed.ended;
  const { core, refused } = await demo(fresh, 5, 'a');
  expect(refused).toBeNull();
  core.close();
  expect(verifyFolder(fresh, null)).toMatchObject({ report: { intact: true, interactions: 5 } });
}, 600_000);
