/**
 * The door for administrators and scripts: `npm run -s guion -- <command>`. A thin layer over the same core;
 * each command lives in a folder of its own and is entered in the table here.
 */
import { callCommand } from './call/command.ts';
import { demoCommand } from './demo/command.ts';
import { dispatch, type Commands, type Terminal } from './command.ts';
import { policyCommand } from './policy/command.ts';
import { protocolCommand } from './protocol/command.ts';
import { recordCommand } from './record/command.ts';
import { texts } from './texts.ts';

const commands: Commands = {
  demo: demoCommand,
  iniciar: callCommand,
  politica: policyCommand,
  protocolo: protocolCommand,
  registro: recordCommand,
};

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  today: () => new Date().toLocaleDateString('sv-SE'), // the date here, as "2026-11-22"
};

// A reader that has seen enough (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await dispatch(commands, process.argv.slice(2), terminal, texts.usage);
