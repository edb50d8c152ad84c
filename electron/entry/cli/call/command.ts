import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { usualDataFolder } from '../../../../shared/door/dataFolder.ts';
import { announcedText } from '../../../../shared/incoming/announced.ts';
import { linkFor, parseCall } from '../../../../shared/incoming/link.ts';
import { callWords } from '../../../../shared/incoming/words.ts';
import { tellRunning } from '../../announce/tell.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { texts } from '../texts.ts';

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
    const reply = await tellRunning(dataDir, link);
    if (reply && !reply.ok) return say(terminal, reply.message, 1);
    if (!reply) start(dataDir, link);
    terminal.out(reply ? reply.message : texts.callStarts);
    // Said to whoever wires a telephone program: the agent's card holds only what is used.
    if (call.ignored.length > 0) terminal.out(texts.callIgnored(call.ignored));
    return 0;
  },
};

/** The program goes on by itself: a telephone program does not wait for it. */
function start(dataDir: string, link: string): void {
  const script = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'start.ts');
  const words = [script, '--data-dir', dataDir, link];
  // Started under npm it would end with its parent (scripts/start/run-app.ts), which is this very process.
  const env = { ...process.env, npm_lifecycle_event: undefined };
  spawn(process.execPath, words, { detached: true, stdio: 'ignore', env }).unref();
}

function say(terminal: Terminal, message: string, code: ExitCode): ExitCode {
  terminal.err(message);
  return code;
}
