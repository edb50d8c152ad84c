import { z } from 'zod';
import { catalogFiles } from '../catalog/catalog.ts';
import { anyProtocolFile } from './file.ts';

/** The JSON Schemas that editors use, by their place below `protocols/`: one schema, generated from ours. */
export function schemasForEditors(): Map<string, string> {
  const schemas = new Map([['esquema.json', textOf(anyProtocolFile)]]);
  for (const { file, schema } of Object.values(catalogFiles)) {
    schemas.set(`catalogo/esquema/${file.replace('.yaml', '.json')}`, textOf(schema));
  }
  return schemas;
}

function textOf(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`;
}
