/** The commands that an installed Guion has for whoever administers it: `guion datos exportar CARPETA`. */
import { dispatch, type Commands } from './cli/command.ts';
import { dataCommand } from './cli/data/command.ts';
import { policyCommand } from './cli/policy/command.ts';
import { installedProtocolCommand } from './cli/protocol/command.ts';
import { recordCommand } from './cli/record/command.ts';
import { terminalOf } from './cli/terminal.ts';

const commands: Commands = {
  datos: dataCommand,
  politica: policyCommand,
  protocolo: installedProtocolCommand,
  registro: recordCommand,
};

const code = await dispatch(commands, process.argv.slice(2), terminalOf('guion'));
// What was said must be out before the process ends, which in Electron does not end by itself.
process.stdout.write('', () => process.exit(code));
