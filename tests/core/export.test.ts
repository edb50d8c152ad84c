import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { byteOrderMark, type ExportFormat, type Exportable } from '../../shared/review/export.ts';
import { itemsOf } from '../../shared/scorecard/card.ts';
import { scoreOf, type Marks } from '../../shared/scorecard/marks.ts';
import { checkout } from '../../scripts/checkout.ts';
import { asSupervisor } from '../support/accounts.ts';
import { asked, attendingDesk } from '../support/attend.ts';
import { because, missing } from '../durability/tools.ts';
import { refusalOf } from '../support/refusal.ts';
import { marcela, temporaryFolder, type Client } from '../support/testCore.ts';

async function whole(
  client: Client,
  what: Exportable,
  format: ExportFormat,
  filter = asked({}),
): Promise<string> {
  let text = '';
  for (let after: number | null = null; ;) {
    const block: Awaited<ReturnType<Client['review']['export']>> = await client.review.export({
      what,
      format,
      filter,
      after,
    });
    text += block.text;
    if (block.next === null) return text;
    after = block.next;
  }
}

const rowsIn = (csv: string) =>
  parse(csv, { columns: true, record_delimiter: '\r\n', relax_column_count: false }) as Record<
    string,
    string
  >[];

const run = (...words: string[]) =>
  spawnSync('node', [join(checkout, 'electron/entry/cli/main.ts'), ...words], {
    encoding: 'utf8',
  });

const noMount = missing('mount');

/** What a spreadsheet would take for a formula. */
const trigger = /^[=+\-@\t\r\n\0＝＋－＠]/;
const unguarded = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);

const nasty = [
  '=1+1',
  '+52 55',
  '-3',
  '@SUM(A1)',
  '＝HYPERLINK("x")',
  `a"b,c\r\nd;e`,
  "'=x",
  '🚚 é́ ñ',
];

describe('an export', () => {
  test('is read back by another program as it was written, and no text becomes a formula', async () => {
    const { client, attend } = await attendingDesk();
    const anyText = fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const texts = [...nasty, ...fc.sample(anyText, 60)];
    for (const text of texts) {
      await attend({ client: text, before: [{ type: 'noted', text }] });
    }
    await asSupervisor(client);
    const { rows: listed } = await client.review.list({ limit: 200 });
    const rows = rowsIn(await whole(client, 'interactions', 'csv')).toReversed();
    expect(rows).toHaveLength(texts.length);
    for (const [index, row] of rows.entries()) {
      const one = listed[index];
      const formulas = Object.entries(row).filter(
        ([, cell]) => Number.isNaN(Number(cell)) && trigger.test(cell),
      );
      expect(formulas).toEqual([]);
      expect(Number(row['segundos']) * 1000).toBe(one?.activeMs);
      expect({ ...row, cliente: unguarded(row['cliente'] ?? '') }).toMatchObject({
        folio: one?.folio,
        id: one?.id,
        inicio: new Date(one?.startedAt ?? 0).toISOString(),
        agente: one?.agent,
        protocolo_nombre: one?.protocolName,
        cliente: one?.client,
        resultado_nombre: one?.outcomeLabel,
        escalamientos: '0',
      });
    }
    const lines = (await whole(client, 'interactions', 'jsonl')).trimEnd().split('\n');
    const clients = lines.map((line) => (JSON.parse(line) as { cliente: string }).cliente);
    expect(clients.toReversed()).toEqual(listed.map((row) => row.client));

    const events = (await whole(client, 'events', 'jsonl')).trimEnd().split('\n');
    expect(events).toHaveLength(texts.length * 3);
    const noted = events
      .map((line) => JSON.parse(line) as { tipo: string; contenido: { text?: string } })
      .flatMap(({ tipo, contenido }) => (tipo === 'noted' ? [contenido.text] : []));
    const csvEvents = rowsIn(await whole(client, 'events', 'csv'));
    const again = csvEvents.flatMap((row) =>
      row['tipo'] === 'noted'
        ? [(JSON.parse(row['contenido'] ?? '') as { text: string }).text]
        : [],
    );
    expect(again).toEqual(noted);
  });

  test('follows the filter, asks for role and password, and leaves out what is blocked', async () => {
    const { client, attend, clock } = await attendingDesk();
    await attend({ client: 'Ana' });
    const escalated = await attend({ before: [{ type: 'escalated', immediate: false }] });
    const wish = { what: 'interactions', format: 'csv' } as const;
    expect(await refusalOf(client.review.export(wish))).toMatchObject({ code: 'FORBIDDEN' });
    await asSupervisor(client);
    const rows = rowsIn(await whole(client, 'interactions', 'csv', asked({ escalated: true })));
    expect(rows.map((row) => row['id'])).toEqual([escalated]);
    expect(rowsIn(await whole(client, 'interactions', 'csv', asked({ text: 'nadie' })))).toEqual(
      [],
    );
    await client.rights.block({ ids: [escalated], reason: 'lo pidió' });
    expect(await whole(client, 'interactions', 'jsonl')).not.toContain(escalated);
    clock.pass(6 * 60_000);
    expect(await refusalOf(client.review.export(wish))).toMatchObject({
      code: 'FORBIDDEN',
      data: { why: 'unconfirmed' },
    });
  });

  test('of more than one block has every row once', async () => {
    const { client, attend } = await attendingDesk();
    for (let n = 0; n < 70; n += 1) await attend({});
    await asSupervisor(client);
    const lines = (await whole(client, 'events', 'jsonl')).trimEnd().split('\n');
    expect(new Set(lines).size).toBe(140);
    expect(lines).toHaveLength(140);
    const { count, outcomes } = await client.review.summary({});
    expect(count).toBe(70);
    expect(outcomes).toEqual([{ name: 'El cliente se retiró o colgó', count: 70 }]);
  });
});

/** The best of everything, on whatever card there is; `over` says otherwise. */
async function reviewed(client: Client, interaction: string, over: Marks = {}) {
  const { card } = await client.scorecard.open({ interaction });
  const best = itemsOf(card.card).map((item) => {
    const mark = { points: item.points - 1, proven: false, cause: null, comment: '' };
    return [item.id, over[item.id] ?? mark] as const;
  });
  const marks = Object.fromEntries(best);
  const form = { card: card.card.id, version: card.version, marks };
  const id = randomUUID();
  await client.scorecard.submit({ id, interaction, ...form, verdict: 'observada', comment: '' });
  return { id, marks, card: card.card };
}

describe('an export of reviews', () => {
  test('has each as it stands after all that was done about it', async () => {
    const { client, core, attend, clock, dataDir } = await attendingDesk();
    const [first, , third] = [await attend({}), await attend({}), await attend({})];
    await asSupervisor(client);
    const low = { points: 0, proven: false, cause: 'descuido', comment: 'Se le pasó' };
    const calm = await reviewed(client, first);
    const hard = await reviewed(client, third, { 'ev-2': low, 'ev-5': low });
    const handedIn = new Date(clock.now()).toISOString();
    await client.account.signOut();
    await client.scorecard.acknowledge({ review: calm.id, comment: '' });
    clock.pass(60_000);
    await client.scorecard.dispute({ review: hard.id, reason: 'Sí escuché' });
    await asSupervisor(client);
    const text = '=HYPERLINK("x"), lo mantengo';
    await client.scorecard.answer({ review: hard.id, text, changed: null });

    const csv = await whole(client, 'reviews', 'csv');
    const rows = rowsIn(csv);
    expect(rows.map((row) => [row['id'], row['revision']])).toEqual([
      [first, calm.id],
      [third, hard.id],
    ]);
    const { total, critical } = scoreOf(hard.card, hard.marks);
    const common = { agente: marcela.name, revisor: 'Carmen Ortega', plantilla: hard.card.id };
    expect(rows[0]).toMatchObject({ ...common, plantilla_version: '1', veredicto: 'observada' });
    expect(rows[0]).toMatchObject({ desacuerdo: 'no', respuesta: '', enterado: handedIn });
    expect(rows[0]).toMatchObject({ calibracion: 'no', puntuacion: '100' });
    expect(rows[1]).toMatchObject({ ...common, desacuerdo: 'sí', enterado: '' });
    expect(rows[1]).toMatchObject({ entregada: handedIn, respuesta: `'${text}` });
    expect(Number(rows[1]?.['puntuacion'])).toBeCloseTo(total ?? -1, 1);
    expect(total).toBeLessThan(100);

    const lines = (await whole(client, 'reviews', 'jsonl')).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects[1]).toMatchObject({ plantilla_version: 1, respuesta: text, enterado: null });
    expect(objects[1]).toMatchObject({
      criticos_cumplidos: critical.met,
      criticos: critical.of,
      folio: rows[1]?.['folio'],
    });
    expect(objects[0]?.['puntuacion']).toBe(100);
    expect(rowsIn(await whole(client, 'reviews', 'csv', asked({ text: 'nadie' })))).toEqual([]);

    await client.rights.erase({ ids: [third], reason: 'lo pidió' });
    const erased = await whole(client, 'reviews', 'csv');
    expect(erased).toBe(csv.replace(`"'=HYPERLINK(""x""), lo mantengo"`, ''));
    core.close();
    const salida = join(temporaryFolder(), 'r.csv');
    const words = ['registro', 'exportar', '--que', 'revisiones', '--formato', 'csv'];
    const written = run(...words, '--salida', salida, '--data-dir', dataDir);
    expect(written.stderr).not.toContain('No ');
    expect(readFileSync(salida, 'utf8')).toBe(erased);
  });
});

describe('from the command line', () => {
  test('a file appears only when it is whole; the one before it stays', () => {
    const dataDir = temporaryFolder();
    run('demo', '--interacciones', '40', '--data-dir', dataDir);
    const folder = temporaryFolder();
    const salida = join(folder, 'r.csv');
    const exported = (...words: string[]) =>
      run('registro', 'exportar', '--data-dir', dataDir, '--formato', 'csv', '--salida', ...words);
    expect(exported(salida, '--bom').status).toBe(0);
    const before = readFileSync(salida, 'utf8');
    expect(before.startsWith(`${byteOrderMark}folio,`)).toBe(true);
    expect(rowsIn(before.slice(1))).toHaveLength(40);
    mkdirSync(`${salida}.parcial`);
    writeFileSync(join(`${salida}.parcial`, 'x'), '');
    const failed = exported(salida);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/^No se puede escribir «.*r\.csv» \(EISDIR\)/m);
    expect(readFileSync(salida, 'utf8')).toBe(before);
    const nowhere = exported(join(folder, 'no', 'hay.csv'));
    expect(nowhere.status).toBe(1);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  test.skipIf(noMount !== null)(
    `a full disk is told in a sentence and leaves the file before it${because(noMount)}`,
    () => {
      const dataDir = temporaryFolder();
      run('demo', '--interacciones', '300', '--data-dir', dataDir);
      const disk = temporaryFolder();
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40k', 'guion-test', disk]);
      onTestFinished(() => void execFileSync('umount', ['-l', disk]));
      const salida = join(disk, 'r.csv');
      writeFileSync(salida, 'antes');
      const words = ['--data-dir', dataDir, '--formato', 'csv', '--salida', salida];
      const failed = run('registro', 'exportar', ...words);
      expect(failed.status).toBe(1);
      expect(failed.stderr).toMatch(/El disco está lleno y no se ha escrito «.*r\.csv»/);
      expect(readdirSync(disk)).toEqual(['r.csv']);
      expect(readFileSync(salida, 'utf8')).toBe('antes');
    },
  );

  test('a summary counts what the list has, and wrong words are answered', () => {
    const dataDir = temporaryFolder();
    run('demo', '--interacciones', '30', '--data-dir', dataDir);
    const summary = run('registro', 'resumen', '--json', '--data-dir', dataDir);
    const counted = JSON.parse(summary.stdout) as { count: number; agents: { count: number }[] };
    expect(counted.count).toBe(30);
    expect(counted.agents.reduce((sum, { count }) => sum + count, 0)).toBe(30);
    for (const [words, sentence] of [
      [['exportar', '--formato', 'xls', '--salida', 'x'], /Diga el formato/],
      [['exportar', '--formato', 'csv'], /Diga dónde escribirlo/],
      [['exportar', '--formato', 'csv', '--salida', 'x', '--que', 'todo'], /«todo»/],
      [['resumen', '--desde', 'ayer'], /2026-11-22/],
      [['resumen', '--desde', '2026-11-22', '--hasta', '2026-11-01'], /antes de empezar/],
    ] as const) {
      const answer = run('registro', ...words, '--data-dir', dataDir);
      expect(answer.status).toBe(2);
      expect(answer.stderr).toMatch(sentence);
    }
  });
});
