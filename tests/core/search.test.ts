import { beforeEach, describe, expect, test } from 'vitest';
import { clientOf, countedId, firstRun, openTestCore, type Client } from '../support/testCore.ts';

let client: Client;
beforeEach(async () => {
  client = clientOf(openTestCore());
  await firstRun(client);
});

const find = (query: string, more: object = {}) => client.search.find({ query, ...more });

describe('the finder', () => {
  test.each([
    ['telefonica', 'protocol', 'atencion-telefonica'],
    ['Atención telefónica', 'protocol', 'atencion-telefonica'],
    ['telefonca', 'protocol', 'atencion-telefonica'],
    ['queja', 'protocol', 'gestion-quejas'],
    ['disco ray', 'situation', 'disco_rayado'],
    ['impaciente', 'clientType', 'impaciente'],
  ])('"%s" finds the %s %s', async (query, kind, id) => {
    const found = await find(query);
    expect(found.slice(0, 6).map((each) => [each.kind, each.id])).toContainEqual([kind, id]);
  });

  test('a phrase comes filled for now, and with its blanks it cannot be copied', async () => {
    const found = await find('gracias por llamar');
    const greeting = found.find(
      ({ kind, id }) => kind === 'phrase' && id === 'atencion-telefonica/tel-1',
    );
    expect(greeting?.phrase).toBe(
      'Buenos días, gracias por llamar a Tiendas Suárez, le habla Marcela Rojas, ¿en qué puedo ayudarle?',
    );
    const open = (await find('le entendí bien')).find(({ kind }) => kind === 'phrase');
    expect(open?.phrase).toBeNull();
    expect(open?.title).not.toMatch(/[{}[\]]/);
  });

  test('only what the channel can use', async () => {
    const found = await find('difícil', { channel: 'presencial' });
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.every(({ channels }) => channels.length === 0 || channels.includes('presencial')),
    ).toBe(true);
  });

  test('open follow-ups, by client and by folio, until they are closed', async () => {
    const view = await client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
      client: 'doña Ximena',
    });
    const promise = {
      type: 'followUpPlanned' as const,
      due: 1,
      reason: 'devolución',
      channel: 'telefonico' as const,
    };
    await client.session.advance({ id: view.id, seq: 1, eventId: countedId(), event: promise });
    const [found] = await find('ximena');
    expect(found).toMatchObject({ kind: 'followUp', title: 'doña Ximena', detail: 'devolución' });
    expect((await find(view.folio))[0]?.kind).toBe('followUp');
    await client.followUp.close({ id: found?.id ?? '' });
    expect(await find('ximena')).toEqual([]);
  });

  test('favourites come back in their order, as they are now, and what is gone is left out', async () => {
    const [greeting] = (await find('gracias por llamar')).filter(({ kind }) => kind === 'phrase');
    const keys = ['type:impaciente', 'nada', greeting?.key ?? '', 'gestion-quejas'];
    const found = await client.search.these({ keys });
    expect(found.map(({ key }) => key)).toEqual([keys[0], keys[2], keys[3]]);
    expect(found[1]).toEqual(greeting);
  });

  test('a phrase with blanks comes in parts that name them', async () => {
    const open = (await find('le entendí bien')).find(({ kind }) => kind === 'phrase');
    const blanks = (open?.said ?? []).filter((part) => part.kind === 'blank');
    expect(blanks.length).toBeGreaterThan(0);
    expect(blanks.map(({ form }) => form).join('')).not.toMatch(/[{}[\]]/);
  });

  test.each(['', '   ', '"', '***', '-- ; DROP', '\u202eabc', '👩🏽‍🦳', 'a'.repeat(200)])(
    'takes %j as words and nothing more',
    async (query) => {
      expect(Array.isArray(await find(query))).toBe(true);
    },
  );
});
