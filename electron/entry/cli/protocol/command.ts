import { dispatch, type Command, type Commands } from '../command.ts';
import { texts } from '../texts.ts';
import { proveCommand } from './prove.ts';
import { schemaCommand } from './schema.ts';
import { verifyCommand } from './verify.ts';

const commands: Commands = {
  verificar: verifyCommand,
  probar: proveCommand,
  esquema: schemaCommand,
};

/** `protocolo …`: everything about protocol files. */
export const protocolCommand: Command = {
  summary: texts.protocol,
  run: (words, terminal) => dispatch(commands, words, terminal, texts.protocolUsage),
};
