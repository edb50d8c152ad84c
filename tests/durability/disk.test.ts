import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as turnOfLoop } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { openCore } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import { runToEnd } from '../support/processes.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, openTestCore, temporaryFolder, testOptions } from '../support/testCore.ts';
import { agentAtWork } from './agent.ts';
import { extent } from './extent.ts';
import { idsFor, workOn } from './folders.ts';
import { expectUntouched, lostFrom } from './present.ts';
import { because, missing } from './tools.ts';
import { acksIn } from './writing.ts';

const noMount = missing('mount');
const noStrace = missing('strace');
const noLimit = missing('prlimit');

/** A disk of its own, in memory, of so many bytes. */
function smallDisk(bytes: number): string {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'guion-test', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

describe.skipIf(noMount !== null)(`a full disk${because(noMount)}`, () => {
  test('refuses the step, shows nothing as done, lets read, and goes on where it was', async () => {
    const disk = smallDisk(6_000_000);
    const dataDir = join(disk, 'datos');
    const core = openTestCore({ dataDir, newId: idsFor(dataDir) });
    const client = clientOf(core);
    const agent = await agentAtWork(client, idsFor(dataDir));
    for (let step = 0; step < 20; step += 1) await agent.step();
    const filler = join(disk, 'relleno');
    fill(disk, filler);
    const before = await client.session.current();
    if (!before) throw new Error('nothing is open');
    let { seq } = before;
    const note = (text: string) => ({
      id: before.id,
      seq,
      eventId: idsFor(dataDir)(),
      event: { type: 'noted' as const, text },
    });
    // The journal has room of its own for a while.
    let call = note('cabe');
    const written: number[] = [];
    let refusal: Awaited<ReturnType<typeof refusalOf>> | null = null;
    for (let tries = 0; tries < 400 && !refusal; tries += 1) {
      call = note(`nota ${tries} `.repeat(200));
      const answer = await client.session.advance(call).catch(() => null);
      if (answer) written.push((seq = answer.seq));
      else refusal = await refusalOf(client.session.advance(call));
    }
    expect(refusal).toEqual({ code: 'STORAGE', data: { kind: 'full' } });
    expect((await client.session.current())?.seq).toBe(seq);
    expect((await client.library.list()).protocols.length).toBeGreaterThan(5);
    const draft = { id: before.id, field: 'notas', text: 'x'.repeat(20_000) };
    expect((await refusalOf(client.session.saveDraft(draft))).code).toBe('STORAGE');
    rmSync(filler);
    expect((await client.session.advance(call)).seq).toBe(seq + 1);
    core.close();
    expect(verifyFolder(dataDir, null)).toMatchObject({ ok: true, report: { intact: true } });
    const acks = [...written, seq + 1].map((one) => ({ id: before.id, seq: one }));
    expect(lostFrom(join(dataDir, 'guion.db'), acks)).toEqual([]);
  });

  test('that cannot take a backup says so, keeps the data and leaves no half of one', async () => {
    const disk = smallDisk(3_000_000);
    const dataDir = join(disk, 'datos');
    const core = openTestCore({ dataDir, newId: idsFor(dataDir) });
    const client = clientOf(core);
    const agent = await agentAtWork(client, idsFor(dataDir));
    for (let step = 0; step < 30; step += 1) await agent.step();
    await turnOfLoop(); // what every start does by itself, emptying the journal, has had its turn
    fill(disk, join(disk, 'relleno'), 200_000);
    expect((await refusalOf(client.backup.make())).code).toBe('FAILED');
    expect(await client.backup.list()).toEqual([]);
    const [notice] = await client.integrity.notices();
    expect(notice?.text).toContain('No se pudo hacer la copia de seguridad');
    expect(await client.integrity.verify()).toMatchObject({ intact: true });
  });

  test('that may only be read is said at the door', async () => {
    const dataDir = smallDisk(6_000_000);
    await workOn(dataDir, 5);
    execFileSync('mount', ['-o', 'remount,ro', dataDir]);
    const opened = openCore(testOptions({ dataDir }));
    if (opened.ok) throw new Error('it opened');
    expect(opened.problem.reason).toBe('notWritable');
    expect(problemText(opened.problem)).toContain(dataDir);
  });
});

function fill(disk: string, path: string, leave = 0): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
}

const struggle = join(import.meta.dirname, 'struggle.ts');

/** Runs the struggling agent to its end. */
async function struggling(before: readonly string[], dataDir: string, steps: number) {
  const words = [
    ...before,
    process.execPath,
    struggle,
    '--data-dir',
    dataDir,
    '--pasos',
    `${steps}`,
  ];
  const [command = '', ...rest] = words;
  const { stdout } = await runToEnd(command, rest, process.env);
  const lines = stdout.split('\n');
  return { lines, acks: acksIn(lines) };
}

describe.skipIf(noLimit !== null)(`a file that may not grow${because(noLimit)}`, () => {
  test('refuses the step, and nothing acknowledged is missing afterwards', async () => {
    const dataDir = temporaryFolder();
    await workOn(dataDir, 5);
    const { lines, acks } = await struggling(['prlimit', '--fsize=700000'], dataDir, 400);
    expect(lines).toContain('refused io');
    expect(lines).toContain('gave up STORAGE');
    expect(lines).not.toContain('shown as done');
    expect(lines).not.toContain('cannot read');
    expect(acks.length).toBeGreaterThan(10);
    expect(lostFrom(join(dataDir, 'guion.db'), acks)).toEqual([]);
    await expectUntouched(dataDir, acks.at(-1));
  });
});

describe.skipIf(noStrace !== null)(`a disk that fails${because(noStrace)}`, () => {
  const faults: [string, string][] = [
    ['one sync', 'fsync,fdatasync:error=EIO:when=30'],
    ['every sync from some instant on', 'fsync,fdatasync:error=EIO:when=40+'],
    ['two writes', 'pwrite64:error=EIO:when=200..201'],
    ['a write for want of room', 'pwrite64:error=ENOSPC:when=150..151'],
  ];
  // Each of the fifty steps syncs once, and opening and closing three times together.
  const numbered = Array.from({ length: extent(0, 40) }, (_, n): [string, string] => [
    `sync ${n + 10} alone`,
    `fsync,fdatasync:error=EIO:when=${n + 10}`,
  ]);

  test.each([...faults, ...numbered])(
    'at %s: refused, tried again, recorded once',
    async (_name, fault) => {
      const dataDir = temporaryFolder();
      await workOn(dataDir, 5);
      const strace = [
        'strace',
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-e',
        'trace=fsync,fdatasync,pwrite64',
      ];
      const { lines, acks } = await struggling([...strace, '-e', `inject=${fault}`], dataDir, 50);
      const refused = lines.filter((line) => line.startsWith('refused'));
      expect(refused.length).toBeGreaterThan(0);
      expect(lines).not.toContain('shown as done');
      expect(lines).not.toContain('cannot read');
      expect(acks.length).toBeGreaterThanOrEqual(fault.endsWith('+') ? 1 : 50);
      expect(new Set(acks.map(({ id, seq }) => `${id} ${seq}`)).size).toBe(acks.length);
      expect(lostFrom(join(dataDir, 'guion.db'), acks)).toEqual([]);
      await expectUntouched(dataDir, acks.at(-1));
    },
  );
});
