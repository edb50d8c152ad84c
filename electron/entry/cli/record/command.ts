import { dispatch, type Command, type Commands } from '../command.ts';
import { acceptCommand } from './accept.ts';
import { exportCommand } from './export.ts';
import { summaryCommand } from './summary.ts';
import { rebuildCommand } from './rebuild.ts';
import { texts } from './texts.ts';
import { verifyCommand } from './verify.ts';

const commands: Commands = {
  verificar: verifyCommand,
  aceptar: acceptCommand,
  exportar: exportCommand,
  resumen: summaryCommand,
  reconstruir: rebuildCommand,
};

/** `registro …`: the log of all interactions as a whole. */
export const recordCommand: Command = {
  summary: texts.record,
  run: (words, terminal) => dispatch(commands, words, terminal, 'registro'),
};
