import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openCore, verifyFolder } from '../../electron/core/core.ts';
import { migrate, migrations } from '../../electron/core/store/migrate.ts';
import type { Working } from '../../shared/door/working.ts';
import { clientOf, openTestCore, temporaryFolder, testOptions } from '../support/testCore.ts';
import { oldFolder } from './oldFolder.ts';

test('a migration uses nothing that could change after it: neither the program’s code nor a package', () => {
  const folder = join(import.meta.dirname, '..', '..', 'electron', 'core', 'store', 'migrations');
  const names = readdirSync(folder);
  expect(names).toHaveLength(migrations.length);
  const used = names.flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return [...source.matchAll(/^import (?!type ).*'(?<from>[^']+)';$/gm)].map(
      ({ groups }) => groups?.['from'],
    );
  });
  expect(used.filter((from) => !from?.startsWith('node:'))).toEqual([]);
});

const versions = migrations.map((_, index) => index).slice(1);

describe.each(versions)('a database of version %i with rows', (version) => {
  test('comes up to date with every row, sealed, and is copied beforehand', async () => {
    const { dataDir, events, current } = await oldFolder(version);
    const working: Working[] = [];
    const core = openTestCore({ dataDir, working: (now) => working.push(now) });
    // Whoever waits is told what for, in this order, and how far it is.
    const steps = [...new Set(working.map(({ doing }) => doing))];
    expect(steps).toEqual(['copy', 'migrate', 'rebuild']);
    expect(working.filter(({ doing }) => doing === 'migrate')).toHaveLength(
      migrations.length - version,
    );
    const rebuilt = working.filter(({ doing }) => doing === 'rebuild').map(({ done }) => done);
    expect(rebuilt.at(-1)).toBe(100);
    expect(rebuilt).toEqual(rebuilt.toSorted((a, b) => a - b));
    const client = clientOf(core);
    expect(await client.session.current()).toMatchObject(current);
    expect((await client.review.list({})).rows.length).toBeGreaterThan(3);
    expect(await client.integrity.notices()).toEqual([]);
    core.close();
    expect(verifyFolder(dataDir, null)).toMatchObject({
      ok: true,
      report: { intact: true, events },
    });
    const [copy = '', ...more] = readdirSync(join(dataDir, 'copias'));
    expect(more).toEqual([]);
    const before = new Database(join(dataDir, 'copias', copy), { readonly: true });
    expect(before.pragma('user_version', { simple: true })).toBe(version);
    expect(before.prepare('SELECT count(*) FROM event').pluck().get()).toBe(events);
    before.close();
  });

  test('that cannot be copied is not migrated', async () => {
    const { dataDir } = await oldFolder(version);
    const blocked = spawnSync('sh', ['-c', 'echo nada > "$0"', join(dataDir, 'copias')]);
    expect(blocked.status).toBe(0);
    const opened = openCore(testOptions({ dataDir }));
    expect(!opened.ok && opened.problem.reason).toBe('notWritable');
    const db = new Database(join(dataDir, 'guion.db'), { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(version);
    db.close();
  });
});

/** A database whose n-th statement fails as if the process had been stopped there. */
function stoppedAt(db: Database.Database, n: number): Database.Database {
  let count = 0;
  const step = () => {
    count += 1;
    if (count === n) throw new Error('stopped');
  };
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'exec') {
        return (sql: string) => {
          for (const statement of statementsIn(sql)) {
            step();
            target.exec(statement);
          }
        };
      }
      if (name === 'prepare') {
        return (sql: string) => {
          step();
          return target.prepare(sql);
        };
      }
      if (name === 'pragma') {
        return (sql: string, options?: Database.PragmaOptions) => {
          step();
          return target.pragma(sql, options);
        };
      }
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

/** Statements of a migration; those of a trigger stay together. */
function statementsIn(sql: string): string[] {
  return sql
    .split(/;\s*\n(?!BEGIN|END)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replaceAll(/--.*$/gm, '').trim() !== '');
}

/** @returns false when it was stopped at the n-th statement. */
function migratesBefore(db: Database.Database, n: number): boolean {
  try {
    return migrate(stoppedAt(db, n)).ok;
  } catch (error) {
    if (error instanceof Error && error.message === 'stopped') return false;
    throw error;
  }
}

test('stopped at any statement, a migration leaves the version before it or the one after it', async () => {
  const { dataDir, events } = await oldFolder(1);
  const path = join(dataDir, 'guion.db');
  const seen = new Set<number>();
  let stops = 0;
  for (let n = 1; ; n += 1) {
    const copy = join(temporaryFolder(), 'guion.db');
    const source = new Database(path, { readonly: true });
    source.prepare('VACUUM INTO ?').run(copy);
    source.close();
    const db = new Database(copy);
    const whole = migratesBefore(db, n);
    if (!whole) stops += 1;
    const version = Number(db.pragma('user_version', { simple: true }));
    seen.add(version);
    expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(events);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(migrate(db)).toEqual({ ok: true });
    expect(db.prepare('SELECT count(*) FROM event WHERE position > 0').pluck().get()).toBe(events);
    db.close();
    if (whole) break;
  }
  expect(stops).toBeGreaterThan(15);
  expect(seen).toEqual(new Set([...versions, migrations.length]));
});

test('from version 9, what was erased loses what reviewers had written about it, and nothing else does', async () => {
  const { dataDir } = await oldFolder(9);
  const db = new Database(join(dataDir, 'guion.db'));
  const mark = { points: 0, proven: false, cause: 'descuido', comment: 'gritó a Wenceslao' };
  const act = {
    act: 'submitted',
    verdict: 'observada',
    comment: 'de Wenceslao',
    marks: { a: mark },
  };
  const add = db.prepare(
    `INSERT INTO review_act (review, interaction, at, name, act, body) VALUES ('r', ?, 1, 'x', 'submitted', ?)`,
  );
  add.run(1, JSON.stringify(act));
  add.run(2, JSON.stringify(act));
  db.exec(`INSERT INTO erased (interaction, at, reason, commitments) VALUES (1, 1, '', x'');
    INSERT INTO review_draft (interaction, account, body) VALUES (1, 'x', 'Wenceslao'), (2, 'x', '{}')`);
  expect(migrate(db)).toEqual({ ok: true });
  const bodies = db.prepare<[], string>('SELECT body FROM review_act ORDER BY interaction').pluck();
  expect(bodies.all().map((body) => JSON.parse(body) as object)).toEqual([
    { ...act, comment: '', marks: { a: { ...mark, cause: null, comment: '' } } },
    act,
  ]);
  expect(db.prepare('SELECT interaction FROM review_draft').pluck().all()).toEqual([2]);
  db.close();
});
