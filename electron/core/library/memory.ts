import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import type { Protocol } from '../../../shared/protocol/protocol.ts';
import { hashOf } from './editions.ts';

/** In the data folder; without it, or with another program's, everything is read as if it had never been. */
export const memoryName = 'protocolos-leidos.json';

/** What reading a set of texts came to. Plain values alone, so that they come back from a file as they were. */
export interface ReadOut {
  catalog: Catalog;
  protocols: readonly Protocol[];
  /** Protocol id → file name. */
  origins: readonly (readonly [string, string])[];
}

/** Remembers what the last set was read out as: reading YAML was half of the core's start. */
export interface Memory {
  /** @param set names the very texts. Null where it is not remembered. */
  recall(set: string): ReadOut | null;
  /** Remembers it instead of what was, when there is time. */
  keep(set: string, read: ReadOut): void;
}

/** @param build names the very program: another one may read the same texts in another way. */
export function memoryIn(dataDir: string, build: string): Memory {
  const file = join(dataDir, memoryName);
  const signed = (set: string, body: string) => hashOf(`${build}\n${set}\n${body}`);
  return {
    recall(set) {
      const [sign = '', body = ''] = textOf(file).split('\n', 2);
      return body !== '' && sign === signed(set, body) ? (JSON.parse(body) as ReadOut) : null;
    },
    keep(set, read) {
      setImmediate(() => {
        const body = JSON.stringify(read);
        write(file, `${signed(set, body)}\n${body}`);
      });
    },
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whole or not at all; a disk that does not take it costs the next start its time, and nothing else. */
function write(file: string, text: string): void {
  try {
    writeFileSync(`${file}.nuevo`, text);
    renameSync(`${file}.nuevo`, file);
  } catch {
    return;
  }
}
