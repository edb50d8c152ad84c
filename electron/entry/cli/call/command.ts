import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { announcedText } from '../../../core/incoming/texts.ts';
import { usualDataFolder } from '../../../../shared/door/dataFolder.ts';
import { linkFor, parseCall } from '../../../../shared/incoming/link.ts';
import { tellRunning } from '../../announce/tell.ts';
import type { Command, ExitCode, Terminal } from '../command.ts';
import { texts } from '../texts.ts';
import { parsed } from '../usage.ts';

const options = {
  protocolo: { type: 'string' },
  canal: { type: 'string' },
  telefono: { type: 'string' },
  cliente: { type: 'string' },
  referencia: { type: 'string' },
  'data-dir': { type: 'string' },
} as const;

/** `guion iniciar …`: what a telephone program runs on ring. Reaches the running Guion, or starts it. */
export const callCommand: Command = {
  summary: texts.call,
  async run(words, terminal): Promise<ExitCode> {
    const help = `${texts.callUsage}${texts.call}`;
    const given = parsed(words, options, terminal, help);
    if (!given) return 2;
    if (given.positionals.length > 0) return say(terminal, help, 2);
    const { 'data-dir': folder, ...values } = given.values;
    const call = parseCall(new Map(Object.entries(values)));
    if (!call.ok) return say(terminal, announcedText(call), 1);
    const dataDir = folder
      ? resolve(folder)
      : usualDataFolder(process.platform, process.env, homedir());
    const link = linkFor(call.call);
    const reply = await tellRunning(dataDir, link);
    if (!reply) return start(dataDir, link, terminal);
    if (!reply.ok) return say(terminal, reply.message, 1);
    terminal.out(reply.message);
    return 0;
  },
};

/** The program goes on by itself: a telephone program does not wait for it. */
function start(dataDir: string, link: string, terminal: Terminal): ExitCode {
  const script = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'start.ts');
  const words = [script, '--data-dir', dataDir, link];
  spawn(process.execPath, words, { detached: true, stdio: 'ignore' }).unref();
  terminal.out(texts.callStarts);
  return 0;
}

function say(terminal: Terminal, message: string, code: ExitCode): ExitCode {
  terminal.err(message);
  return code;
}
