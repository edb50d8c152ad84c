import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from './zip.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guion-zip-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A zip as the format's specification has it, one deflated file after the other. */
function zipOf(files: Record<string, { text: string; mode: number }>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, { text, mode }] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(((0o100_000 | mode) << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

test('unpacks what is wanted, under the names given, with its modes', async () => {
  const archive = path.join(folder, 'a.zip');
  const files = {
    'top/program': { text: 'run me', mode: 0o755 },
    'top/notes.txt': { text: 'x'.repeat(10_000), mode: 0o644 },
    'top/unwanted': { text: 'no', mode: 0o644 },
  };
  writeFileSync(archive, zipOf(files));
  await unzip(archive, path.join(folder, 'out'), (name) =>
    name === 'top/unwanted' ? null : name.replace('top/program', 'bin/renamed'),
  );
  expect(readFileSync(path.join(folder, 'out/bin/renamed'), 'utf8')).toBe('run me');
  expect(statSync(path.join(folder, 'out/bin/renamed')).mode & 0o777).toBe(0o755);
  expect(readFileSync(path.join(folder, 'out/top/notes.txt'), 'utf8')).toHaveLength(10_000);
  expect(
    statSync(path.join(folder, 'out/top/unwanted'), { throwIfNoEntry: false }),
  ).toBeUndefined();
});

test('refuses what is not a zip or is cut short', async () => {
  const archive = path.join(folder, 'a.zip');
  writeFileSync(archive, 'plain text');
  await expect(unzip(archive, folder, (name) => name)).rejects.toThrow('not a zip file');
});
