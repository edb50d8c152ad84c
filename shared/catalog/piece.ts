/** Pieces that the files of the catalogue share. */
import { z } from 'zod';

export const line = z.string().min(1);
/** Where a text comes from: the sources the protocols were built on, or our own writing. */
export const origin = z.enum(['semilla', 'desarrollado']).default('semilla');
/** Rows of the domain inventory (docs/dominio.md) that a text answers to. */
export const refs = z.array(z.string().regex(/^D\d+$/)).default([]);
const note = line.optional();

/** What any catalogue file may say about itself. */
export const about = { origen: origin, ref: refs, nota: note };

/** A catalogue file with one list under `lista`; it stands for that list. */
export function listFile<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ ...about, lista: z.array(item).min(1) }).transform((file) => file.lista);
}
