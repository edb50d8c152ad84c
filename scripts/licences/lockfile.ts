import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

export interface LockedPackage {
  name: string;
  version: string;
  /** As the lockfile has it; empty when it says nothing. */
  licence: string;
  /** Where it lies below the checkout. */
  folder: string;
  shipped: boolean;
}

/** Every package of the lockfile. Those that only tools need are not shipped; types are no program. */
export function lockedPackages(checkout: string): LockedPackage[] {
  const text = readFileSync(path.join(checkout, 'package-lock.json'), 'utf8');
  return Object.entries(lock.parse(JSON.parse(text)).packages).flatMap(([folder, about]) => {
    if (folder === '') return [];
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const shipped = !about.dev && !about.devOptional && !name.startsWith('@types/');
    return [{ name, version: about.version ?? '', licence: about.license ?? '', folder, shipped }];
  });
}
