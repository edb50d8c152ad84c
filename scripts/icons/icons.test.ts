import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { icnsOf, icoOf } from './containers.ts';
import { iconFiles, iconFolder } from './icons.ts';

const png = (bytes: Buffer) => bytes.subarray(1, 4).toString('latin1') === 'PNG';
const widthOf = (bytes: Buffer) => bytes.readUInt32BE(16);

test('the icons that are kept are those that the drawings give', () => {
  const drawn = iconFiles();
  expect(drawn.size).toBe(11);
  for (const [name, bytes] of drawn) {
    const kept = readFileSync(path.join(iconFolder, name));
    expect([name, kept.equals(bytes)]).toEqual([name, true]);
  }
});

test('an .ico leads to each of its pictures, and 256 is written as 0', () => {
  const ico = iconFiles().get('icon.ico') ?? Buffer.alloc(0);
  const count = ico.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) => {
    const at = 6 + 16 * index;
    const start = ico.readUInt32LE(at + 12);
    const picture = ico.subarray(start, start + ico.readUInt32LE(at + 8));
    expect(png(picture)).toBe(true);
    expect(ico.readUInt8(at)).toBe(widthOf(picture) % 256);
    return widthOf(picture);
  });
  expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
  expect(icoOf([]).length).toBe(6);
});

test('an .icns is chunks to its very end, the largest of 1024', () => {
  const icns = iconFiles().get('icon.icns') ?? Buffer.alloc(0);
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const chunks: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const picture = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
    expect(png(picture)).toBe(true);
    chunks.push(`${icns.toString('latin1', at, at + 4)} ${widthOf(picture)}`);
  }
  expect(chunks).toContain('ic10 1024');
  expect(chunks).toContain('ic11 32');
  expect(chunks).toHaveLength(10);
  expect(icnsOf([]).length).toBe(8);
});
