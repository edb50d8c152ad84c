import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDisplay } from './display.ts';

describe.runIf(process.platform === 'linux')('on Linux', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'guion-display-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('no variable, no display', async () => {
    expect(await findDisplay({})).toBe('none');
    expect(await findDisplay({ DISPLAY: '', WAYLAND_DISPLAY: '' })).toBe('none');
  });

  test('a display that nobody serves is dead', async () => {
    expect(await findDisplay({ DISPLAY: ':58231' })).toBe('dead');
    const wayland = { WAYLAND_DISPLAY: 'wayland-9', XDG_RUNTIME_DIR: folder };
    expect(await findDisplay(wayland)).toBe('dead');
  });

  test('one that answers is usable, and so is one of another machine', async () => {
    const server = net.createServer().listen(path.join(folder, 'wayland-9'));
    await new Promise((resolve) => server.once('listening', resolve));
    const wayland = { WAYLAND_DISPLAY: 'wayland-9', XDG_RUNTIME_DIR: folder };
    expect(await findDisplay(wayland)).toBe('usable');
    server.close();
    expect(await findDisplay({ DISPLAY: 'localhost:10.0' })).toBe('usable');
  });
});
