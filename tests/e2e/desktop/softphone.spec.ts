import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { checkout } from '../../../scripts/checkout.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { needs } from '../../support/otherDesktop.ts';
import { knownAgent } from '../../support/prepare.ts';
import { gone } from '../../support/processes.ts';

/** A real softphone is called by another over SIP on this machine; what rings ends as a card on the screen. */

/** Where Debian's package puts them, with and without the name of the machine's kind. */
const modules = ['/usr/lib/baresip/modules', '/usr/lib/x86_64-linux-gnu/baresip/modules'];

test('a call that rings in baresip is a card, as docs/telefonia.md says to wire it', async ({
  guion,
}) => {
  needs('baresip', 'bash');
  const outward = Object.values(os.networkInterfaces())
    .flat()
    .some((each) => each?.internal === false);
  test.skip(!outward, 'baresip wants a network interface besides the loopback');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guion-softphone-'));
  const programs: ChildProcess[] = [];
  const run = (command: string[], env: Record<string, string> = {}): void => {
    const [program = '', ...args] = command;
    programs.push(spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
  };
  try {
    await guion.prepare(knownAgent);
    const page = await guion.start();
    const [agent, client, control] = [await freePort(), await freePort(), await freePort()];
    phone(folder, 'agente', agent, `<sip:agente@127.0.0.1:${agent}>`, control);
    phone(folder, 'cliente', client, `"Ana Ledesma" <sip:+525512345678@127.0.0.1:${client}>`, null);
    run(['baresip', '-f', path.join(folder, 'agente')]);
    await expect.poll(() => listens(control)).toBe(true);
    run(['bash', bridge(folder)], {
      BARESIP_CTRL: String(control),
      GUION: cli(folder, guion.dataDir),
    });
    // It says nothing when it has connected.
    await expect.poll(() => connectedTo(control)).toBe(true);
    run([
      'baresip',
      '-f',
      path.join(folder, 'cliente'),
      '-e',
      `/dial sip:agente@127.0.0.1:${agent}`,
    ]);

    const card = page.getByRole('region', { name: 'Llamada entrante' });
    await expect(card).toContainText('Ana Ledesma');
    await expect(card).toContainText('+525512345678');
    await new Hands(page).press('l');
    const taken = page.getByRole('region', { name: 'Llamada que está atendiendo' });
    await expect(taken).toContainText('Elija el protocolo');
  } finally {
    for (const program of programs) program.kill('SIGKILL');
    await Promise.all(programs.map(gone));
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A baresip of its own: no sound card, no registrar. */
function phone(
  folder: string,
  name: string,
  port: number,
  account: string,
  control: number | null,
) {
  const lines = [
    `sip_listen 127.0.0.1:${port}`,
    'audio_player aubridge,x',
    'audio_source aubridge,x',
    `module_path ${modules.find((each) => existsSync(each)) ?? ''}`,
    'module g711.so',
    'module aubridge.so',
    'module_app account.so',
    'module_app menu.so',
    ...(control === null ? [] : ['module_app ctrl_tcp.so', `ctrl_tcp_listen 127.0.0.1:${control}`]),
  ];
  const own = path.join(folder, name);
  mkdirSync(own);
  writeFileSync(path.join(own, 'config'), `${lines.join('\n')}\n`);
  writeFileSync(path.join(own, 'accounts'), `${account};regint=0\n`);
  writeFileSync(path.join(own, 'contacts'), '');
}

/** The script that the guide gives, word for word. */
function bridge(folder: string): string {
  const guide = readFileSync(path.join(checkout, 'docs', 'telefonia.md'), 'utf8');
  const script = /```bash\n([\s\S]*?)```/.exec(guide)?.[1];
  if (!script) throw new Error('the guide has no script');
  const file = path.join(folder, 'guion-baresip.sh');
  writeFileSync(file, script);
  return file;
}

/** «guion» as it is installed, but on the data folder of this test. */
function cli(folder: string, dataDir: string): string {
  const main = path.join(checkout, 'electron', 'entry', 'cli', 'main.ts');
  const file = path.join(folder, 'guion');
  writeFileSync(
    file,
    `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@" --data-dir '${dataDir}'\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

/** A port that neither UDP nor TCP uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** Whether a program of this machine has a connection to a port of it (proc(5), net/tcp: state 01). */
function connectedTo(port: number): boolean {
  const remote = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .some(([, , to, state]) => to?.endsWith(remote) && state === '01');
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
