import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterSchema, type Filter } from '../../shared/review/filter.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { refusalOf } from '../support/refusal.ts';
import { asked, attendingDesk, found, type Attended } from '../support/attend.ts';
import { countedId } from '../support/testCore.ts';

const hour = 3_600_000;

describe('the list', () => {
  test('narrows down by everything at once, the last begun first', async () => {
    const { client, attend, clock } = await attendingDesk();
    const plain = await attend({});
    const rude = await attend({
      before: [
        { type: 'clientTypeChosen', clientType: 'grosero' },
        { type: 'escalated', immediate: false },
        { type: 'flagged', words: '' },
      ],
      minutes: 10,
    });
    const given = await attend({ end: { type: 'abandoned', reason: 'Se cortó' } });
    clock.pass(48 * hour);
    const there = await attend({ protocol: 'atencion-presencial' });
    await attend({ practice: true });
    expect(await found(client, {})).toEqual([there, given, rude, plain]);
    expect(await found(client, { escalated: true })).toEqual([rude]);
    expect(await found(client, { escalated: false })).toEqual([there, given, plain]);
    expect(await found(client, { clientTypes: ['grosero', 'lento'] })).toEqual([rude]);
    expect(await found(client, { clientTypes: ['none'] })).toEqual([there, given, plain]);
    expect(await found(client, { flagged: true, minSeconds: 600, maxSeconds: 600 })).toEqual([
      rude,
    ]);
    expect(await found(client, { minSeconds: 601 })).toEqual([]);
    expect(await found(client, { maxSeconds: 599 })).toEqual([there, given, plain]);
    expect(await found(client, { outcomes: ['abandoned'] })).toEqual([given]);
    expect(await found(client, { channels: ['presencial'] })).toEqual([there]);
    expect(await found(client, { protocols: ['atencion-telefonica'] })).toEqual([
      given,
      rude,
      plain,
    ]);
    const { protocols } = await client.review.choices();
    const version = protocols.find(({ id }) => id === 'atencion-presencial')?.versions[0];
    expect(version).toBeTruthy();
    expect(await found(client, { protocols: [`atencion-presencial@${version}`] })).toEqual([there]);
    expect(await found(client, { protocols: ['atencion-presencial@jamás'] })).toEqual([]);
    expect(await found(client, { reviewed: true })).toEqual([]);
    expect(await found(client, { missingNorms: true, escalated: true })).toEqual([rude]);
  });

  test('knows dates by when an interaction began, and a clock that goes back loses nothing', async () => {
    const { client, attend, clock } = await attendingDesk();
    const start = clock.now();
    const first = await attend({});
    clock.pass(30 * hour);
    const second = await attend({});
    clock.pass(-50 * hour);
    const third = await attend({});
    const within = async (from: number | null, until: number | null) =>
      (await client.review.list({ span: { from, until } })).rows.map(({ id }) => id);
    expect(await within(start, start + hour)).toEqual([first]);
    expect(await within(start + hour, null)).toEqual([second]);
    expect(await within(null, start)).toEqual([third]);
    expect(await within(start - 100 * hour, start + 100 * hour)).toEqual([third, second, first]);
    expect(await within(start + 90 * hour, start + 100 * hour)).toEqual([]);
    const reversed = client.review.list({ span: { from: start, until: start } });
    expect(await refusalOf(reversed)).toEqual({ code: 'BAD_FILTER', data: { why: 'reversed' } });
    const lengths = client.review.list({ filter: asked({ minSeconds: 5, maxSeconds: 4 }) });
    expect(await refusalOf(lengths)).toMatchObject({ code: 'BAD_FILTER' });
  });

  test('leads from one to the next without going back, and finds a folio', async () => {
    const { client, attend } = await attendingDesk();
    const ids = [await attend({}), await attend({ client: 'Sra. Núñez' }), await attend({})];
    const around = (id: string, filter: Partial<Filter> = {}) =>
      client.review.around({ id, filter: asked(filter) });
    expect(await around(ids[1] ?? '')).toEqual({ newer: ids[2], older: ids[0] });
    expect(await around(ids[2] ?? '')).toEqual({ newer: null, older: ids[1] });
    expect(await around(ids[2] ?? '', { text: 'nunez' })).toEqual({ newer: null, older: ids[1] });
    const { rows } = await client.review.list({});
    const folio = rows[1]?.folio ?? '';
    expect(await found(client, { text: ` ${folio.toLowerCase()} ` })).toEqual([ids[1]]);
  });

  test('an agent that nobody is finds nothing and breaks nothing', async () => {
    const { client, attend } = await attendingDesk();
    await attend({});
    expect(await found(client, { agents: [countedId()] })).toEqual([]);
    expect(
      await found(client, { agents: [countedId()], text: 'x', channels: ['impreso'] }),
    ).toEqual([]);
  });
});

describe('what is typed into the search', () => {
  test('finds notes and data whatever their accents, case and number, and only whole words', async () => {
    const { client, attend } = await attendingDesk();
    const noted = await attend({
      client: 'José Ibáñez',
      before: [
        { type: 'noted', text: 'Pide la devolución del cobro «duplicado»; folio CR-2231 🚚' },
      ],
    });
    const ended = await attend({
      end: { type: 'finished', outcome: 'cliente_se_retiro', note: 'prometió DOS cartas' },
    });
    for (const text of [
      'devolucion',
      'DEVOLUCIÓN',
      'devoluciones',
      'cr-2231',
      '🚚',
      'ibanez jose',
    ]) {
      expect(await found(client, { text })).toEqual([noted]);
    }
    expect(await found(client, { text: 'carta' })).toEqual([ended]);
    expect(await found(client, { text: 'devol' })).toEqual([]);
    expect(await found(client, { text: 'devolución carta' })).toEqual([]);
  });

  test('is text, never an operator: any input answers, and means its words', async () => {
    const { client, attend } = await attendingDesk();
    const id = await attend({
      before: [{ type: 'noted', text: 'cobro near not or and duplicado' }],
    });
    const nasty = ['"', '""cobro', "'", 'cobro*', '^cobro', '-cobro', 'words:cobro', 'NEAR(cobro)'];
    for (const text of ['cobro NOT duplicado', 'cobro OR duplicado', '(cobro', ...nasty.slice(1)]) {
      const words = text.toLowerCase().match(/\w+/g) ?? [];
      const all = words.every((word) => 'cobro near not or and duplicado'.includes(word));
      expect(await found(client, { text })).toEqual(all && words.length > 0 ? [id] : []);
    }
    expect(await found(client, { text: '"' })).toEqual([]);
    expect(await found(client, { text: '\uE000a1' })).toEqual([]);
    expect(await found(client, { text: 'cobro '.repeat(1700) })).toEqual([id]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 10_000 }), async (text) => {
        await client.review.list({ filter: asked({ text }) });
      }),
      { numRuns: 150 },
    );
  });
});

/** Filters of any shape over what the test's interactions have. */
const anyFilter = fc.record(
  {
    channels: fc.subarray(['telefonico', 'presencial'] as const),
    clientTypes: fc.subarray(['grosero', 'lento', 'none']),
    outcomes: fc.subarray(['cliente_se_retiro', 'abandoned', 'resuelto']),
    escalated: fc.constantFrom(null, true, false),
    flagged: fc.constantFrom(null, true, false),
    minSeconds: fc.constantFrom(null, 0, 61, 120, 300),
    maxSeconds: fc.constantFrom(null, 60, 119, 120, 299, 1000),
    text: fc.constantFrom('', 'uno', 'dos', 'uno dos'),
  },
  { requiredKeys: [] },
);

test('any filter finds just what a look at every interaction finds', async () => {
  const { client, attend } = await attendingDesk();
  const kinds: Attended[] = [];
  for (let n = 0; n < 40; n += 1) {
    const marks: SessionEvent[] = [
      ...(n % 3 === 0 ? [{ type: 'clientTypeChosen', clientType: 'grosero' } as const] : []),
      ...(n % 5 === 0 ? [{ type: 'flagged', words: '' } as const] : []),
      ...(n % 4 === 0 ? [{ type: 'escalated', immediate: false } as const] : []),
      { type: 'noted', text: n % 2 === 0 ? 'uno' : n % 3 === 0 ? 'uno dos' : 'dos' },
    ];
    const given: Attended = {
      before: marks,
      minutes: (n % 7) + 1,
      protocol: n % 6 === 0 ? 'atencion-presencial' : 'atencion-telefonica',
      ...(n % 8 === 0 ? { end: { type: 'abandoned', reason: 'No' } as const } : {}),
    };
    kinds.push(given);
    await attend(given);
  }
  const { rows: all } = await client.review.list({ limit: 200 });
  const notes = new Map<string, string>();
  for (const { id } of all) notes.set(id, (await client.review.open({ id })).notes);
  const holds = (f: Filter, row: (typeof all)[number]) =>
    (f.channels.length === 0 || f.channels.includes(row.channel)) &&
    (f.clientTypes.length === 0 || f.clientTypes.includes(row.clientType ?? 'none')) &&
    (f.outcomes.length === 0 ||
      f.outcomes.includes(row.status === 'abandoned' ? 'abandoned' : (row.outcome ?? ''))) &&
    (f.escalated === null || f.escalated === row.escalations > 0) &&
    (f.flagged === null || f.flagged === row.flags > 0) &&
    row.activeMs >= (f.minSeconds ?? 0) * 1000 &&
    row.activeMs < ((f.maxSeconds ?? 1e6) + 1) * 1000 &&
    f.text
      .split(' ')
      .every((word) => word === '' || (notes.get(row.id) ?? '').split(' ').includes(word));
  await fc.assert(
    fc.asyncProperty(anyFilter, async (given) => {
      const filter = filterSchema.parse(given);
      fc.pre((filter.minSeconds ?? 0) <= (filter.maxSeconds ?? 1e6));
      const { rows } = await client.review.list({ filter, limit: 200 });
      expect(rows).toEqual(all.filter((row) => holds(filter, row)));
    }),
    { numRuns: 300 },
  );
});
