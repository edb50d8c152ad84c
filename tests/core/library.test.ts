import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCore } from '../../electron/core/core.ts';
import {
  clientOf,
  countedId,
  firstRun,
  openTestCore,
  temporaryFolder,
  testOptions,
} from '../support/testCore.ts';
import { protocolsDir } from '../support/library.ts';

async function editable() {
  const folder = temporaryFolder();
  cpSync(protocolsDir, folder, { recursive: true });
  const file = join(folder, 'atencion-telefonica.yaml');
  const core = openTestCore({ protocolsDir: folder });
  const client = clientOf(core);
  await firstRun(client);
  const start = () =>
    client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
  const edit = (change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  return { client, start, edit, folder };
}

test('an edited file serves the next interaction; the running one finishes on its own version', async () => {
  const { client, start, edit } = await editable();
  const running = await start();
  edit((text) => text.replace('Conteste y salude según el horario', 'Conteste y sonría'));
  const next = await start();
  expect(next.step?.action).toBe('Conteste y sonría');
  const still = await client.session.open({ id: running.id });
  expect(still.step?.action).toBe('Conteste y salude según el horario');
});

test('a bad file never replaces the version in use: the person sees which file, line and why', async () => {
  const { client, start, edit } = await editable();
  edit((text) => text.replace('tono: calido', 'tono: melodioso'));
  const { problems } = await client.library.list();
  expect(problems).toMatchObject([{ file: 'atencion-telefonica.yaml', servesEarlier: true }]);
  expect(problems[0]?.line).toBeGreaterThan(10);
  expect((await start()).step?.tone.id).toBe('calido');
  edit((text) => text.replace('tono: melodioso', 'tono: calido'));
  expect((await client.library.list()).problems).toEqual([]);
});

test('a file that is no YAML and was never good is left out, and the rest serves', async () => {
  const { client, folder } = await editable();
  writeFileSync(join(folder, 'nuevo.yaml'), 'id: [sin cerrar');
  const { problems, protocols } = await client.library.list();
  expect(problems).toMatchObject([{ file: 'nuevo.yaml', servesEarlier: false }]);
  expect(protocols.length).toBeGreaterThan(5);
});

test('a folder without protocols is said at the door', () => {
  const opened = openCore(testOptions({ protocolsDir: temporaryFolder() }));
  expect(opened).toMatchObject({ ok: false, problem: { reason: 'noProtocols' } });
});

test('what changed is told once per version and agent, by step; what is new to them is no news', async () => {
  const { client, edit } = await editable();
  expect(await client.library.news()).toEqual([]);
  edit((text) =>
    text
      .replace('Sonría: la sonrisa se oye.', 'Sonría: se oye.')
      .replace('¿Hay algo más en lo que pueda ayudarle?', '¿Necesita algo más?'),
  );
  const news = await client.library.news();
  expect(news).toMatchObject([
    {
      protocol: 'atencion-telefonica',
      changes: [
        {
          kind: 'changed',
          action: 'Conteste y salude según el horario',
          parts: [{ part: 'norms' }],
        },
        {
          kind: 'changed',
          parts: [
            {
              part: 'script',
              before: '¿Hay algo más en lo que pueda ayudarle?',
              after: '¿Necesita algo más?',
            },
          ],
        },
      ],
    },
  ]);
  expect(await client.library.news()).toEqual(news);
  await client.library.acknowledge({ protocol: 'atencion-telefonica' });
  expect(await client.library.news()).toEqual([]);
});

describe('a company folder', () => {
  test('adds protocols and replaces built-in ones by their id', async () => {
    const { client, folder, start } = await editable();
    const company = temporaryFolder();
    const text = readFileSync(join(folder, 'atencion-telefonica.yaml'), 'utf8');
    const own = text.replace('Conteste y salude según el horario', 'Conteste como en nuestra casa');
    writeFileSync(join(company, 'nuestro-telefono.yaml'), own);
    const settings = await client.settings.get();
    await client.settings.save({ company: settings?.company ?? '', protocolsFolder: company });
    expect((await start()).step?.action).toBe('Conteste como en nuestra casa');
    const { protocols, problems } = await client.library.list();
    expect(problems).toEqual([]);
    expect(protocols.filter(({ id }) => id === 'atencion-telefonica')).toHaveLength(1);
  });

  test('with a protocol that does not pass the checks shows why, and the built-in one serves', async () => {
    const { client, folder, start } = await editable();
    const company = temporaryFolder();
    const text = readFileSync(join(folder, 'atencion-telefonica.yaml'), 'utf8');
    writeFileSync(
      join(company, 'atencion-telefonica.yaml'),
      text.replace('destino: paso:tel-4', 'destino: paso:no-existe'),
    );
    await client.settings.save({ company: 'Tiendas Suárez', protocolsFolder: company });
    const { problems } = await client.library.list();
    expect(problems).toMatchObject([{ file: 'atencion-telefonica.yaml', servesEarlier: true }]);
    expect(problems[0]?.message).toContain('no-existe');
    expect((await start()).step?.action).toBe('Conteste y salude según el horario');
  });

  test('that is not there, on a share that is away, leaves the built-in protocols', async () => {
    const { client, start } = await editable();
    await client.settings.save({ company: 'Tiendas Suárez', protocolsFolder: '/no/existe' });
    expect((await start()).step?.id).toBe('tel-1');
  });
});
