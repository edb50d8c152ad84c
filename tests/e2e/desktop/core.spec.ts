import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Api } from '../../support/prepare.ts';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { sentencesIn } from '../../support/processes.ts';

/** The core's process as users have it, and what happens when it cannot be had. */

test('in a utility process the core answers over its port, at least with why it cannot work there', async ({
  guion,
}) => {
  await guion.start();
  const { app } = asDesktop(guion.door);
  const request = await messageFor((api) => api.system.status());
  const dataDir = asDesktop(guion.door).newDataDir();
  const { answer, nodeApi } = await app.evaluate(askInUtility, { dataDir, request });
  if (nodeApi >= 10) {
    expect(answer).toContain('"door":"desktop"');
  } else {
    expect(answer).toContain('CORE_UNAVAILABLE');
    expect(answer).toContain('noSqlite');
    expect(answer).toContain('SQLite no se puede cargar en este proceso');
  }
});

test('the app started on such a core says so in one sentence and ends', async ({ guion }) => {
  const door = asDesktop(guion.door);
  await guion.start();
  const nodeApi = await door.app.evaluate(() => Number(process.versions['napi']));
  test.skip(nodeApi >= 10, 'this Electron loads SQLite');
  await door.stop();
  const ended = await door.startInVain(door.newDataDir(), [], { GUION_CORE: 'utility' });
  expect(ended.code).toBe(1);
  expect(sentencesIn(ended.stderr)).toEqual([
    expect.stringMatching(
      /^SQLite no se puede cargar en este proceso \(.+\)\. Guion necesita .+\.$/,
    ),
  ]);
});

test('a core that cannot live is given up after a few tries', async ({ guion }) => {
  const door = asDesktop(guion.door);
  const ended = await door.startInVain(guion.dataDir, [], { GUION_NODE: '/bin/false' });
  expect(ended.code).toBe(1);
  expect(sentencesIn(ended.stderr)).toEqual([
    expect.stringContaining('se cerró varias veces seguidas'),
  ]);
});

/** What a call puts on the wire: asked of the real link, over a port that leads nowhere. */
function messageFor(call: (api: Api) => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const port = { addEventListener: () => {}, postMessage: resolve };
    void call(createORPCClient(new RPCLink({ port })));
  });
}

/** Runs in Electron's main process: a core of its own in a utility process, asked over a MessagePort. */
function askInUtility(
  { app, utilityProcess, MessageChannelMain }: typeof Electron.CrossProcessExports,
  { dataDir, request }: { dataDir: string; request: unknown },
): Promise<{ answer: string; nodeApi: number }> {
  const script = `${app.getAppPath()}/out/main/desktop.js`;
  const child = utilityProcess.fork(script, [`--data-dir=${dataDir}`]);
  const { port1, port2 } = new MessageChannelMain();
  return new Promise((resolve, reject) => {
    port2.on('message', ({ data }) => {
      child.kill();
      resolve({ answer: String(data), nodeApi: Number(process.versions['napi']) });
    });
    child.on('exit', (code) => reject(new Error(`the core ended with ${code}`)));
    port2.start();
    child.postMessage({ type: 'port' }, [port1]);
    port2.postMessage(request);
  });
}
