import net from 'node:net';
import path from 'node:path';

export type Display = 'usable' | 'none' | 'dead';

const ANSWER_WITHIN_MS = 2000;

/**
 * Whether a window can be opened. On Linux it asks the local display server named by the
 * environment for a connection, because a stale DISPLAY would end in Electron's own complaint; a
 * display on another machine is believed. Other systems always have one.
 */
export async function findDisplay(env: NodeJS.ProcessEnv = process.env): Promise<Display> {
  if (process.platform !== 'linux') return 'usable';
  const sockets = [waylandSocket(env), x11Socket(env)].filter((socket) => socket !== null);
  if (sockets.length === 0) return 'none';
  for (const socket of sockets) {
    if (socket === 'remote' || (await answers(socket)) || (await answers(`\0${socket}`))) {
      return 'usable';
    }
  }
  return 'dead';
}

function x11Socket(env: NodeJS.ProcessEnv): string | null {
  const display = env['DISPLAY'];
  if (!display) return null;
  const local = /^(?:unix)?:(\d+)/.exec(display)?.[1];
  return local === undefined ? 'remote' : `/tmp/.X11-unix/X${local}`;
}

function waylandSocket(env: NodeJS.ProcessEnv): string | null {
  const display = env['WAYLAND_DISPLAY'];
  return display ? path.resolve(env['XDG_RUNTIME_DIR'] ?? '/', display) : null;
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = net.connect({ path: socket });
    const end = (answered: boolean): void => {
      connection.destroy();
      resolve(answered);
    };
    connection.setTimeout(ANSWER_WITHIN_MS, () => end(false));
    connection.on('connect', () => end(true));
    connection.on('error', () => end(false));
  });
}
