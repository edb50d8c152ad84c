import path from 'node:path';
import { checkout } from './checkout.ts';
import { say } from './say.ts';
import { ensureBuilt } from './start/build.ts';
import { chooseDoor, type Door } from './start/door.ts';
import { parseStartOptions, type StartOptions } from './start/options.ts';
import { runApp } from './start/run-app.ts';
import { texts } from './texts.ts';

/**
 * `npm start`: opens Guion in its window, or in the browser where there can be no window.
 * Exit code: the app's own; 1 when it cannot be built or started; 2 for wrong usage.
 */
async function start(words: readonly string[]): Promise<number> {
  // npm goes to the checkout's folder first; a relative path is meant from where the person is.
  const parsed = parseStartOptions(words, process.env['INIT_CWD'] ?? process.cwd());
  if (!parsed.ok) {
    say(parsed.message);
    return 2;
  }
  const door = await chooseDoor(parsed.options.browser);
  if (!ensureBuilt()) return 1;
  const command = commandFor(door, parsed.options);
  const code = await runApp(command);
  if (code === null) say(texts.cannotLaunch(path.basename(command[0] ?? '')));
  return code ?? 1;
}

function commandFor(door: Door, options: StartOptions): string[] {
  const data = options.dataDir === undefined ? [] : ['--data-dir', options.dataDir];
  if (door.kind === 'browser') {
    const port = options.port === undefined ? [] : ['--port', String(options.port)];
    const entry = path.join(checkout, 'electron', 'entry', 'web.ts');
    return [process.execPath, entry, ...data, ...port, ...options.rest];
  }
  return [door.executable, ...chromiumFlags(), checkout, ...data, ...options.rest];
}

function chromiumFlags(): string[] {
  const flags: string[] = [];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say(texts.sandboxOff);
    flags.push('--no-sandbox');
  }
  // Older Electrons look for X11 only unless they are told to take what there is.
  if (process.env['WAYLAND_DISPLAY'] && !process.env['DISPLAY']) {
    flags.push('--ozone-platform-hint=auto');
  }
  return flags;
}

process.exitCode = await start(process.argv.slice(2));
