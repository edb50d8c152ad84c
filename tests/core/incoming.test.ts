import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listenForCalls } from '../../electron/entry/announce/listen.ts';
import { tellRunning } from '../../electron/entry/announce/tell.ts';
import { announcedText } from '../../shared/incoming/announced.ts';
import { linkFor, parseCall, parseLink } from '../../shared/incoming/link.ts';
import { redact } from '../../shared/privacy/redact.ts';
import {
  clientOf,
  countedId,
  firstRun,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

const call =
  'guion://iniciar?protocolo=gestion-quejas&canal=telefonico&telefono=%2B525512345678&cliente=Ana+Ledesma&referencia=TS-1';

describe('a deep link', () => {
  test('becomes a card; what is unknown is ignored and named', async () => {
    const core = openTestCore();
    const announced = core.announce(`${call}&cola=3&color=rojo`);
    expect(announced).toEqual({ ok: true, ignored: ['cola', 'color'] });
    expect(announcedText(announced)).toContain('cola, color');
    const client = clientOf(core);
    const [card] = await client.incoming.list();
    expect(card).toMatchObject({
      protocol: { id: 'gestion-quejas' },
      channel: 'telefonico',
      phone: '+525512345678',
      client: 'Ana Ledesma',
      reference: 'TS-1',
    });
    expect(await client.incoming.dismiss({ id: card?.id ?? '' })).toEqual({ dismissed: true });
    expect(await client.incoming.list()).toEqual([]);
  });

  test('touches nothing that runs', async () => {
    const core = openTestCore();
    const client = clientOf(core);
    await firstRun(client);
    await client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
    const before = await client.session.current();
    core.announce(call);
    expect(await client.session.current()).toEqual(before);
    expect(await client.incoming.list()).toHaveLength(1);
  });

  test.each([
    ['http://example.com', 'notALink'],
    ['guion://borrar?todo=si', 'unknownAction'],
    ['guion://iniciar?cliente=%E0%A4%A', 'notALink'],
    ['guion://iniciar?protocolo=../../etc/passwd', 'badValue'],
    ['guion://iniciar?canal=telepatia', 'badValue'],
    ['guion://iniciar?telefono=<script>', 'badValue'],
    ['guion://iniciar?protocolo=no-existe', 'unknownProtocol'],
    ['guion://iniciar?protocolo=cliente-dificil', 'unknownProtocol'],
    ['guion://iniciar?protocolo=atencion-presencial&canal=telefonico', 'wrongChannel'],
    [`guion://iniciar?cliente=${'x'.repeat(3000)}`, 'notALink'],
  ])('%s is refused in one sentence', (link, reason) => {
    const announced = openTestCore().announce(link);
    expect(announced).toMatchObject({ ok: false, reason });
    expect(announcedText(announced)).toMatch(/^[^\n]+\.$/);
  });

  test.each([
    ['+52 (55) 1234-5678', '+52 (55) 1234-5678'],
    ['sip:1001@pbx.example', '1001'],
    ['"Ana Ledesma" <sips:+34600111222@pbx;user=phone>', '+34600111222'],
    ['tel:+525512345678;ext=12', '+525512345678'],
    ['Anonymous', ''],
    ['<sip:anonymous@anonymous.invalid>', ''],
  ])('finds the number in %s', async (telefono, number) => {
    const core = openTestCore();
    expect(core.announce(`guion://iniciar?telefono=${encodeURIComponent(telefono)}`).ok).toBe(true);
    expect(await clientOf(core).incoming.list()).toMatchObject([{ phone: number }]);
  });

  test('of any kind never throws, and a card holds no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseLink(text);
        const parsed = parseLink(
          `guion://iniciar?cliente=${encodeURIComponent(text.toWellFormed())}`,
        );
        const shown = parsed.ok ? (parsed.call.cliente ?? '') : '';
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(redact(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds no card number and no identifier by the time anybody sees it', async () => {
    const core = openTestCore();
    const client = clientOf(core);
    await firstRun(client);
    const card = '4111 1111 1111 1111';
    const given = new Map([
      ['protocolo', 'gestion-quejas'],
      ['telefono', card],
      ['cliente', `Ana ${card}`],
      ['referencia', `DNI 12345678Z, ${card}, GODE561231GR8, cvv 123`],
      [card, 'x'],
    ]);
    const parsed = parseCall(given);
    expect(parsed).toEqual({
      ok: true,
      call: {
        protocolo: 'gestion-quejas',
        telefono: '•••• •••• •••• 1111',
        cliente: 'Ana •••• •••• •••• 1111',
        referencia: 'DNI •••78Z, •••• •••• •••• 1111, •••GR8, cvv •••',
      },
      ignored: ['•••• •••• •••• 1111'],
    });
    // As a telephone program hands it over by the command line, and as a CRM does by a link of its own.
    const byLink = [...given].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    const links = [parsed.ok ? linkFor(parsed.call) : '', `guion://iniciar?${byLink}`];
    const answers = links.map((link) => announcedText(core.announce(link)));
    const shown = JSON.stringify([answers, await client.incoming.list()]);
    expect(await client.incoming.list()).toHaveLength(2);
    expect(shown).not.toMatch(/4111|12345678Z|GODE561231GR8|cvv 123/);
  });

  test('is read back as it was made', () => {
    const made = {
      protocolo: 'gestion-quejas',
      cliente: 'Ñandú & Cía. 100 % “sí”',
      telefono: '+34 600-10',
    };
    expect(parseLink(linkFor(made))).toEqual({ ok: true, call: made, ignored: [] });
  });
});

test('the number that a call comes from is kept, without what may not be kept', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  const begin = (phone: string) =>
    client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
      phone,
    });
  const { id } = await begin('+525512345678');
  expect(await client.session.handOver({ id })).toMatchObject({ phone: '+525512345678' });
  // A card number that a switchboard mistook for a caller.
  const other = await begin('4111 1111 1111 1111');
  const { phone } = await client.session.handOver({ id: other.id });
  expect(phone).toBe('•••• •••• •••• 1111');
});

test('another program of the same user reaches the running one, and only it', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  const server = listenForCalls(core, dataDir);
  onTestFinished(() => void server.close());
  expect(await tellRunning(dataDir, call)).toMatchObject({ ok: true });
  expect(await tellRunning(dataDir, 'guion://otra')).toMatchObject({ ok: false });
  expect(await clientOf(core).incoming.list()).toHaveLength(1);
  expect(await tellRunning(temporaryFolder(), call)).toBeNull();
});

describe('guion iniciar', () => {
  const cli = join(import.meta.dirname, '..', '..', 'electron', 'entry', 'cli', 'main.ts');
  const run = promisify(execFile);

  test('tells the running program of a call', async () => {
    const dataDir = temporaryFolder();
    const core = openTestCore({ dataDir });
    const server = listenForCalls(core, dataDir);
    onTestFinished(() => void server.close());
    const words = [
      'iniciar',
      '--protocolo',
      'gestion-quejas',
      '--cliente',
      'Ana',
      '--color',
      'rojo',
      '--data-dir',
      dataDir,
    ];
    const { stdout } = await run(process.execPath, [cli, ...words]);
    expect(stdout).toBe('La llamada espera como tarjeta en Guion.\nNo se usó: color.\n');
    expect(await clientOf(core).incoming.list()).toMatchObject([{ client: 'Ana' }]);
  });

  test.each([
    [['--canal', 'telepatia'], 1, 'El valor de «canal» no es válido.'],
    [['--telefono', 'ana'], 1, 'El valor de «telefono» no es válido.'],
    [['--telefono'], 2, '«--telefono»'],
    [['suelto'], 2, 'Uso:'],
  ])('%j ends with %i and one sentence', async (words, code, sentence) => {
    const failed = await run(process.execPath, [cli, 'iniciar', ...words]).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code, stdout: '' });
    expect((failed as { stderr: string }).stderr).toContain(sentence);
    expect((failed as { stderr: string }).stderr).not.toContain('    at ');
  });
});
