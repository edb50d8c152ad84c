import { z } from 'zod';

/** The keys a file may have at that path, over all ways the value there could be written. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = parts(schema);
  for (const key of path) here = here.flatMap((each) => inside(each, key)).flatMap(parts);
  return [
    ...new Set(
      here.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : [])),
    ),
  ];
}

/** The schemas a wrapped or alternative schema stands for. */
function parts(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(parts);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return parts(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return parts(schema.in);
  return schema instanceof z.ZodType ? [schema] : [];
}

function inside(schema: z.ZodType, key: PropertyKey): unknown[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodObject && typeof key === 'string') return [schema.shape[key]];
  return [];
}
