import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from './texts.ts';

/** Larger than any protocol; a bigger file is not read at all. In bytes. */
export const largestFile = 1_000_000;

/** A YAML file of a protocols folder, by its name below it ("situaciones/espera.yaml"). */
export interface SourceFile {
  name: string;
  path: string;
  /** Null when it could not be read as text; `trouble` then says why. */
  source: string | null;
  trouble: string | null;
}

const subfolders = ['', 'situaciones', 'catalogo'];

/** Every YAML file of the folders; a later folder's file replaces an earlier one of the same name. */
export function readFolders(folders: readonly string[]): SourceFile[] {
  const files = new Map(pathsIn(folders).map(({ name, path }) => [name, path]));
  return [...files].map(([name, path]) => readSource(name, path));
}

/** Changes when a file is added, removed or written: cheap enough to ask before every start. */
export function stampOf(folders: readonly string[]): string {
  return pathsIn(folders)
    .map(({ path }) => {
      const { size, mtimeMs } = statSync(path);
      return `${path}:${size}:${mtimeMs}`;
    })
    .join('\n');
}

function pathsIn(folders: readonly string[]): { name: string; path: string }[] {
  return folders.flatMap((folder) =>
    subfolders.flatMap((sub) =>
      namesIn(join(folder, sub)).map((file) => ({
        name: sub === '' ? file : `${sub}/${file}`,
        path: join(folder, sub, file),
      })),
    ),
  );
}

/** A folder that is not there holds nothing: a company's folder may be on a share that is away. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => entry.name)
      .toSorted();
  } catch {
    return [];
  }
}

function readSource(name: string, path: string): SourceFile {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > largestFile) {
      return { name, path, source: null, trouble: texts.tooLarge };
    }
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name, path, source, trouble: null };
  } catch (error) {
    const why = error instanceof TypeError ? texts.notUtf8 : String(error);
    return { name, path, source: null, trouble: why };
  }
}
