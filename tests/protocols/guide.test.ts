import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { onBench } from '../../electron/entry/cli/proof/bench.ts';
import { prove } from '../../electron/entry/cli/proof/walker.ts';
import { protocolFile, situationFile } from '../../shared/protocol/file.ts';
import { checkProtocol } from '../../shared/protocol/check/check.ts';
import { builtIn, today } from './support.ts';

const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'protocolos.md'), 'utf8');
const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
const { documents, library } = builtIn();

test('the example of the guide has no error, no warning, and is walked whole', async () => {
  const [example = ''] = blocks;
  const context = { catalog: library.catalog, protocols: library.protocols, today };
  const { protocol, issues } = checkProtocol(example, context);
  expect(issues).toEqual([]);
  if (!protocol) throw new Error('no protocol');
  const files = new Map(documents).set('cambio-de-cita.yaml', example);
  const proof = await onBench(files, (bench) => prove(protocol, bench));
  expect(proof).toMatchObject({ percent: 100, failures: [] });
});

test('the reference names every key of the schema, and no other', () => {
  const named = new Set([...guide.matchAll(/`([a-z_]+)`/g)].map(([, key]) => key));
  const keys = new Set([...keysOf(protocolFile), ...keysOf(situationFile)]);
  expect([...keys].filter((key) => !named.has(key))).toEqual([]);
  const rows = [...guide.matchAll(/^\| ((?:`[a-z_]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([a-z_]+)`/g)].map(([, key]) => key ?? ''),
  );
  const others = rows.filter((key) => !keys.has(key) && !['siguiente', 'regresar'].includes(key));
  expect(others).toEqual([]);
});

/** All keys that may be written anywhere in a file of that schema. */
function keysOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysOf(inner, seen)]);
  }
  if (schema instanceof z.ZodArray) return keysOf(schema.element, seen);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => keysOf(each, seen));
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return keysOf(schema.unwrap(), seen);
  }
  return [];
}
