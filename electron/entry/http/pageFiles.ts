import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes, pageHeaders } from '../../../shared/door/page.ts';

/**
 * The page's files by the path that a request names. Listed once: a request is looked up, never joined to a
 * path, so that none can climb out of the folder. Empty when the page has not been built.
 */
export function pageFilesIn(folder: string): ReadonlyMap<string, string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Map(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length).replaceAll('\\', '/'), path];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Answers with one of the page's files, or 404. */
export function sendFile(
  files: ReadonlyMap<string, string>,
  pathname: string,
  response: ServerResponse,
): void {
  const file = files.get(pathname === '/' ? '/index.html' : pathname);
  const content = file === undefined ? null : contentOf(file);
  if (file === undefined || content === null) return refuse(response, 404);
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...pageHeaders, 'content-type': type, 'cache-control': 'no-store' });
  response.end(content);
}

/** Null when the page was built anew meanwhile and the file is gone. */
function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A bare status: a stranger learns nothing from it. */
export function refuse(response: ServerResponse, status: number): void {
  // The rest of a body that nobody will read is cut off with the connection.
  const rest = status === 413 ? { connection: 'close' } : {};
  response.writeHead(status, { ...pageHeaders, ...rest });
  response.end();
}
