import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { folioOf } from '../../shared/session/folio.ts';
import { runToEnd } from '../support/processes.ts';
import { clientOf, openTestCore } from '../support/testCore.ts';
import { ask, copyOf, tamper, workedFolder } from './folders.ts';

let worked = '';

beforeAll(async () => {
  worked = await workedFolder(150);
});

function report(dataDir: string, receipt: Parameters<typeof verifyFolder>[1] = null) {
  const verified = verifyFolder(dataDir, receipt);
  if (!verified.ok) throw new Error(JSON.stringify(verified));
  return verified.report;
}

/** What is found first after a piece of SQL. */
function after(sql: string) {
  const dataDir = copyOf(worked);
  tamper(dataDir, sql);
  const { intact, first } = report(dataDir);
  return { intact, kind: first?.kind, interaction: first?.interaction };
}

const columns = 'event_id, at, type, body, from_step, to_step';

/** Exchanges the contents of two rows and leaves their places as they are. */
const exchange = (a: string, b: string) => `
  CREATE TEMP TABLE x AS SELECT ${columns} FROM event WHERE ${a};
  UPDATE event SET (${columns}) = (SELECT ${columns} FROM event WHERE ${b}) WHERE ${a};
  UPDATE event SET (${columns}) = (SELECT ${columns} FROM x) WHERE ${b};`;

const shift = (no: number, from: number, by: number) => `
  UPDATE event SET seq = seq + 1000 WHERE interaction = ${no} AND seq >= ${from};
  UPDATE event SET seq = seq - 1000 + ${by} WHERE interaction = ${no} AND seq >= 1000;`;

const forged = (no: number, seq: number, position: string) => `
  INSERT INTO event (interaction, seq, ${columns}, position, link)
  SELECT ${no}, ${seq}, 'forged', at, 'noted', '{"text":"nunca"}', to_step, to_step, ${position}, randomblob(16)
  FROM event WHERE interaction = ${no} ORDER BY seq DESC LIMIT 1;`;

/** Whose rows stand at the end is not the point. */
const anyone = 0;

const end = '(SELECT max(position) FROM event)';

test('a log that nobody touched is intact, while an interaction is open and after it has ended', () => {
  const found = report(worked);
  expect(found).toMatchObject({ intact: true, first: null, findings: [], erased: 0 });
  expect(found.events).toBe(ask(worked, 'SELECT count(*) FROM event'));
  expect(found.events).toBeGreaterThan(150); // interactions interleave: some steps pause another one
  expect(ask(worked, "SELECT count(*) FROM event WHERE type = 'paused'")).toBeGreaterThan(0);
});

describe('is found, with its interaction', () => {
  test.each<[string, string, string, number]>([
    [
      'a changed note',
      `UPDATE event SET body = '{"text":"otra cosa"}' WHERE interaction = 4 AND type = 'noted'`,
      'changed',
      4,
    ],
    [
      'one flipped letter',
      "UPDATE event SET body = replace(body, 'insiste', 'insists') WHERE interaction = 2 AND seq = 3",
      'changed',
      2,
    ],
    [
      'a changed time',
      'UPDATE event SET at = at + 1 WHERE interaction = 5 AND seq = 4',
      'changed',
      5,
    ],
    [
      'a changed step',
      "UPDATE event SET to_step = 'x/y' WHERE interaction = 5 AND seq = 4",
      'changed',
      5,
    ],
    [
      'a step emptied',
      "UPDATE event SET from_step = '' WHERE interaction = 5 AND seq = 1",
      'changed',
      5,
    ],
    [
      'an erasure that never was',
      "INSERT INTO erased (interaction, at, reason, commitments) VALUES (5, 1, '', x'')",
      'changed',
      5,
    ],
    ['what is said of the end taken out', 'DELETE FROM chain', 'changed', anyone],
    [
      'another agent on the row',
      "UPDATE interaction SET agent_name = 'Otra persona' WHERE no = 3",
      'changed',
      3,
    ],
    [
      'another outcome on the row',
      "UPDATE interaction SET outcome = 'resuelto' WHERE no = 2",
      'changed',
      2,
    ],
    [
      'another client on the row of an ended one',
      "UPDATE interaction SET client = 'x' WHERE no = 2",
      'changed',
      2,
    ],
    [
      'an interaction turned into practice',
      'UPDATE interaction SET practice = 1 WHERE no = 6',
      'changed',
      6,
    ],
    ['a changed protocol text', "UPDATE document SET source = source || ' '", 'changed', 1],
    [
      'a forged link',
      'UPDATE event SET link = randomblob(16) WHERE interaction = 3 AND seq = 2',
      'changed',
      3,
    ],
    ['a changed salt', 'UPDATE salt SET salt = randomblob(16) WHERE interaction = 3', 'changed', 3],
    ['a row taken out', 'DELETE FROM event WHERE interaction = 5 AND seq = 3', 'missing', 5],
    [
      'a row taken out and the rest renumbered',
      `DELETE FROM event WHERE interaction = 5 AND seq = 3; ${shift(5, 4, -1)} UPDATE interaction SET seq = seq - 1 WHERE no = 5`,
      'missing',
      5,
    ],
    [
      'the last rows of an earlier interaction',
      'DELETE FROM event WHERE interaction = 4 AND seq > 6',
      'missing',
      4,
    ],
    [
      'a whole interaction',
      'DELETE FROM event WHERE interaction = 7; DELETE FROM salt WHERE interaction = 7; DELETE FROM interaction WHERE no = 7',
      'missing',
      7,
    ],
    ['the events of an interaction', 'DELETE FROM event WHERE interaction = 7', 'missing', 7],
    ['the row of an interaction', 'DELETE FROM interaction WHERE no = 7', 'missing', 7],
    ['a row put in', `${shift(3, 5, 1)} ${forged(3, 5, '40')}`, 'inserted', 3],
    ['a row added to an ended interaction', forged(3, 13, `${end} + 1`), 'inserted', 3],
    [
      'a row added, its interaction made to fit',
      `${forged(3, 13, `${end} + 1`)} UPDATE interaction SET seq = 13 WHERE no = 3`,
      'inserted',
      3,
    ],
    [
      'contents of two steps exchanged',
      exchange('interaction = 6 AND seq = 3', 'interaction = 6 AND seq = 4'),
      'reordered',
      6,
    ],
    [
      'two steps exchanged with their links',
      'UPDATE event SET seq = 99 WHERE interaction = 6 AND seq = 3; UPDATE event SET seq = 3 WHERE interaction = 6 AND seq = 4; UPDATE event SET seq = 4 WHERE interaction = 6 AND seq = 99',
      'reordered',
      6,
    ],
    ['the end cut off', `DELETE FROM event WHERE position > ${end} - 5`, 'truncated', anyone],
  ])('%s', (_name, sql, kind, interaction) => {
    const found = after(sql);
    expect(found).toMatchObject({ intact: false, kind });
    expect([found.interaction, anyone]).toContain(interaction);
  });
});

describe('whoever also makes the rest of the file agree', () => {
  /** Cuts the last rows off and makes head and interactions say that there never were any. */
  const cleanCut = (rows: number) => `
    DELETE FROM event WHERE position > ${end} - ${rows};
    UPDATE chain SET count = ${end}, link = (SELECT link FROM event ORDER BY position DESC LIMIT 1);
    DELETE FROM interaction WHERE no NOT IN (SELECT interaction FROM event);
    UPDATE interaction SET seq = (SELECT max(seq) FROM event WHERE interaction = no),
      status = CASE WHEN seq = (SELECT max(seq) FROM event WHERE interaction = no) THEN status ELSE 'paused' END;`;

  test('is found by the mark outside, and the app says so and does not forget it', async () => {
    const dataDir = copyOf(worked);
    rmSync(join(dataDir, 'copias'), { recursive: true });
    tamper(dataDir, cleanCut(30));
    expect(report(dataDir).first).toMatchObject({ kind: 'truncated' });
    const core = openTestCore({ dataDir });
    const notices = await clientOf(core).integrity.notices();
    expect(notices.map(({ kind }) => kind)).toEqual(['logBroken']);
    core.close();
    expect(report(dataDir).first).toMatchObject({ kind: 'truncated' });
    const again = openTestCore({ dataDir });
    again.acceptLog();
    again.close();
    expect(report(dataDir).intact).toBe(true);
  });

  test('gains nothing where a backup has what was cut off', async () => {
    const dataDir = copyOf(worked);
    tamper(dataDir, cleanCut(30));
    const core = openTestCore({ dataDir });
    const [notice] = await clientOf(core).integrity.notices();
    expect(notice?.content).toMatchObject({ kind: 'recovered', lost: 0 });
    core.close();
    expect(report(dataDir)).toMatchObject({ intact: true, events: report(worked).events });
  });

  test('by removing the mark is found too', () => {
    const dataDir = copyOf(worked);
    rmSync(join(dataDir, 'guion.ancla'));
    expect(report(dataDir).first).toMatchObject({ kind: 'anchor' });
    openTestCore({ dataDir }).close();
    expect(report(dataDir).first).toMatchObject({ kind: 'anchor' });
  });

  test('and by forging the mark is found', () => {
    const dataDir = copyOf(worked);
    const path = join(dataDir, 'guion.ancla');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"count":\d+/g, '"count":12'));
    expect(report(dataDir).first).toMatchObject({ kind: 'anchor' });
  });

  test('also with the mark of an earlier day, is found by a printed receipt', () => {
    const dataDir = copyOf(worked);
    const printed = { count: report(worked).count, link: report(worked).head };
    const earlier = copyOf(dataDir);
    tamper(earlier, cleanCut(30));
    rmSync(join(earlier, 'guion.ancla'));
    const core = openTestCore({ dataDir: earlier });
    core.acceptLog();
    core.close();
    expect(report(earlier).intact).toBe(true); // nothing in the folder can tell
    expect(report(earlier, printed).first).toMatchObject({ kind: 'anchor' });
    expect(report(worked, printed).intact).toBe(true);
  });
});

describe('the command', () => {
  const main = join(import.meta.dirname, '..', '..', 'electron', 'entry', 'cli', 'main.ts');
  const verify = (...words: string[]) =>
    runToEnd(process.execPath, [main, 'registro', 'verificar', ...words], process.env);

  test('says intact with 0, what is wrong with 1, and its usage with 2', async () => {
    const good = await verify('--data-dir', worked);
    expect(good.code).toBe(0);
    expect(good.stdout).toContain('Registro íntegro: ');
    const dataDir = copyOf(worked);
    tamper(dataDir, 'UPDATE event SET at = 1 WHERE interaction = 5 AND seq = 4');
    const bad = await verify('--json', '--data-dir', dataDir);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      intact: false,
      first: { kind: 'changed', interaction: 5, seq: 4, folio: folioOf(5) },
    });
    const told = await verify('--data-dir', dataDir);
    expect(told.stdout).toContain(`Atención ${folioOf(5)}, suceso 4`);
    expect((await verify('--data-dir', join(worked, 'no-existe'))).code).toBe(2);
    expect((await verify('--invento')).code).toBe(2);
    expect((await verify('--data-dir', worked, '--comprobante', 'abc')).code).toBe(2);
  });

  test('works, and finds nothing wrong, while Guion has the folder', async () => {
    const dataDir = copyOf(worked);
    openTestCore({ dataDir });
    const { code, stdout } = await verify('--data-dir', dataDir);
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });
});
