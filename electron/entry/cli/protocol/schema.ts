import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemasForEditors } from '../../../../shared/protocol/schemas.ts';
import type { Command } from '../command.ts';
import { ownProtocols } from '../../surroundings.ts';
import { texts } from '../texts.ts';

/** `protocolo esquema`: writes the JSON Schemas named in the first line of every file. */
export const schemaCommand: Command = {
  summary: texts.schema,
  run(_words, terminal) {
    for (const [name, text] of schemasForEditors()) {
      const path = join(ownProtocols, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      terminal.out(texts.written(name));
    }
    return 0;
  },
};
