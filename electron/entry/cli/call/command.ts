import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { usualDataFolder } from '../../../../shared/door/dataFolder.ts';
import { announcedText } from '../../../../shared/incoming/announced.ts';
import { linkFor, parseCall } from '../../../../shared/incoming/link.ts';
import { callWords } from '../../../../shared/incoming/words.ts';
import { type Reply, tellRunning } from '../../announce/tell.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { texts } from '../texts.ts';
import { startMark } from './startMark.ts';

/** How often a call asks whether the Guion that another call started is there. */
const askEveryMs = 300;

/** `guion iniciar …`: what a telephone program runs on ring. Reaches the running Guion, or starts it. */
export const callCommand: Command = {
  summary: texts.call,
  async run(words, terminal): Promise<ExitCode> {
    const read = callWords(words);
    if (!read.ok) {
      return say(terminal, texts.unread(read.word, texts.callUsage(terminal.program)), 2);
    }
    const call = parseCall(read.given);
    if (!call.ok) return say(terminal, announcedText(call), 1);
    const dataDir = read.dataDir
      ? resolve(read.dataDir)
      : usualDataFolder(process.platform, process.env, homedir());
    const link = linkFor(call.call);
    const reply = (await tellRunning(dataDir, link)) ?? (await startOnce(dataDir, link));
    if (!reply.ok) return say(terminal, reply.message, 1);
    terminal.out(reply.message);
    // Said to whoever wires a telephone program: the agent's card holds only what is used.
    if (call.ignored.length > 0) terminal.out(texts.callIgnored(call.ignored));
    return 0;
  },
};

/**
 * Starts Guion with the call; where another call is starting it, waits until it is there and hands the call over:
 * a telephone that rings on runs this again and again.
 */
async function startOnce(dataDir: string, link: string): Promise<Reply> {
  if (!hasScreen()) return { ok: false, message: texts.callNeedsScreen };
  const mark = startMark(dataDir);
  try {
    while (!mark.claim()) {
      await pause(askEveryMs);
      const reply = await tellRunning(dataDir, link);
      if (reply) return reply;
    }
    mark.startedBy(start(dataDir, link));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, message: texts.cannotWrite(dataDir, String(error.code)) };
  }
  return { ok: true, message: texts.callStarts };
}

/** The browser's address could be told to nobody from here: without a screen nothing is started. */
function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * The program goes on by itself: a telephone program does not wait for it.
 * @returns its process id
 */
function start(dataDir: string, link: string): number | undefined {
  const script = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'start.ts');
  const words = [script, '--data-dir', dataDir, link];
  // Started under npm it would end with its parent (scripts/start/run-app.ts), which is this very process.
  const env = { ...process.env, npm_lifecycle_event: undefined };
  const child = spawn(process.execPath, words, { detached: true, stdio: 'ignore', env });
  child.unref();
  return child.pid;
}

function say(terminal: Terminal, message: string, code: ExitCode): ExitCode {
  terminal.err(message);
  return code;
}
