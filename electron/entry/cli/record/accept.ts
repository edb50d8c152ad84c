import type { Command } from '../command.ts';
import { onOwnCore } from './onOwnCore.ts';
import { texts } from './texts.ts';

/** `registro aceptar`: a person has seen what is wrong with the end of the log; the mark starts anew from here. */
export const acceptCommand: Command = {
  summary: texts.accept,
  async run(words, terminal) {
    const code = await onOwnCore(words, terminal, texts.accept, (core) => core.acceptLog());
    if (code === 0) terminal.out(texts.accepted);
    return code;
  },
};
