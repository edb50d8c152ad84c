import { dispatch, type Command, type Commands } from '../command.ts';
import { texts } from '../texts.ts';
import { exportCommand } from './exportAs.ts';
import { proveCommand } from './prove.ts';
import { schemaCommand } from './schema.ts';
import { sheetCommand } from './sheet.ts';
import { verifyCommand } from './verify.ts';

const everywhere: Commands = {
  verificar: verifyCommand,
  probar: proveCommand,
  hoja: sheetCommand,
  exportar: exportCommand,
};

/** `protocolo …`: everything about protocol files. */
export const protocolCommand = commandWith({ ...everywhere, esquema: schemaCommand });

/** The same in an installed program, whose own files nobody writes anew. */
export const installedProtocolCommand = commandWith(everywhere);

function commandWith(commands: Commands): Command {
  return {
    summary: texts.protocol,
    run: (words, terminal) => dispatch(commands, words, terminal, 'protocolo'),
  };
}
