import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Says what a carried folder holds; written last, so that a copy that was cut short has none. */
const manifestName = 'traslado.json';

/** The files that a desk is carried with, and no other: what is read from outside decides no path. */
const name = z.string().regex(/^(guion\.db|guion\.ancla|copias\/guion-[\w-]{1,60}\.db)$/);

const manifestSchema = z.strictObject({
  program: z.literal('guion'),
  version: z.string().max(40),
  /** UTC ms. */
  at: z.number().int(),
  files: z
    .array(z.strictObject({ name, bytes: z.number().int().min(0), sha256: z.string().length(64) }))
    .min(1)
    .max(60),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Null where there is none that can be read. */
export function manifestIn(folder: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes it for the files of a folder. @param version of the program. @param at UTC ms. */
export async function writeManifest(
  folder: string,
  names: readonly string[],
  version: string,
  at: number,
): Promise<Manifest> {
  const files: Manifest['files'] = [];
  for (const each of names) {
    const path = join(folder, each);
    files.push({ name: each, bytes: statSync(path).size, sha256: await sha256Of(path) });
  }
  const manifest: Manifest = { program: 'guion', version, at, files };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The sum of a file, read in pieces. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
