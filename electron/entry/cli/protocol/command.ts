import { dispatch, type Command, type Commands } from '../command.ts';
import { texts } from '../texts.ts';
import { exportCommand } from './exportAs.ts';
import { proveCommand } from './prove.ts';
import { schemaCommand } from './schema.ts';
import { sheetCommand } from './sheet.ts';
import { verifyCommand } from './verify.ts';

const commands: Commands = {
  verificar: verifyCommand,
  probar: proveCommand,
  hoja: sheetCommand,
  exportar: exportCommand,
  esquema: schemaCommand,
};

/** `protocolo …`: everything about protocol files. */
export const protocolCommand: Command = {
  summary: texts.protocol,
  run: (words, terminal) => dispatch(commands, words, terminal, texts.protocolUsage),
};
