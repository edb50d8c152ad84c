import { resolve } from 'node:path';
import { z } from 'zod';
import { policyFile } from '../../../../shared/policy/file.ts';
import { policyAt } from '../../../core/policy/file.ts';
import { whyText } from '../../../core/policy/texts.ts';
import { coreOptions } from '../../surroundings.ts';
import { dispatch, type Command, type Commands, type ExitCode } from '../command.ts';
import { parsed } from '../usage.ts';
import { texts } from './texts.ts';

/** `politica verificar`: 0 it can be used or there is none, 1 it cannot, 2 wrong usage. */
const verify: Command = {
  summary: texts.verify,
  run(words, terminal): ExitCode {
    const args = parsed(words, {}, terminal, texts.verify);
    if (!args) return 2;
    const [named, extra] = args.positionals;
    if (extra !== undefined) {
      terminal.err(texts.onlyOne);
      return 2;
    }
    const path = named === undefined ? coreOptions('command', null).policyFile : resolve(named);
    const found = policyAt(path ?? '');
    if (found.kind === 'bad') terminal.err(whyText(path ?? '', found.why));
    else if (found.kind === 'good') terminal.out(texts.good(path ?? ''));
    else if (named === undefined) terminal.out(texts.none(path ?? ''));
    else terminal.err(texts.notThere(named));
    return found.kind === 'bad' || (found.kind === 'none' && named !== undefined) ? 1 : 0;
  },
};

/** `politica esquema`: what a policy may say, as JSON Schema. */
const schema: Command = {
  summary: texts.schema,
  run([word], terminal): ExitCode {
    if (word !== undefined) {
      terminal.err(texts.noWords(word));
      return 2;
    }
    terminal.out(JSON.stringify(z.toJSONSchema(policyFile, { io: 'input' }), null, 2));
    return 0;
  },
};

const commands: Commands = { verificar: verify, esquema: schema };

/** `politica …`: the organisation's policy for this machine (docs/administracion.md). */
export const policyCommand: Command = {
  summary: texts.summary,
  run: (words, terminal) => dispatch(commands, words, terminal, 'politica'),
};
