/**
 * The door for administrators and scripts: `npm run -s guion -- <command>`. A thin layer over the same core;
 * each command lives in a folder of its own and is entered in the table here.
 */
import { callCommand } from './call/command.ts';
import { dataCommand } from './data/command.ts';
import { demoCommand } from './demo/command.ts';
import { dispatch, type Commands } from './command.ts';
import { policyCommand } from './policy/command.ts';
import { protocolCommand } from './protocol/command.ts';
import { recordCommand } from './record/command.ts';
import { terminalOf } from './terminal.ts';

const commands: Commands = {
  datos: dataCommand,
  demo: demoCommand,
  iniciar: callCommand,
  politica: policyCommand,
  protocolo: protocolCommand,
  registro: recordCommand,
};

process.exitCode = await dispatch(
  commands,
  process.argv.slice(2),
  terminalOf('npm run -s guion --'),
);
