import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { net, protocol } from 'electron';
import { contentTypes, pageHeaders } from '../../shared/door/page.ts';
import { devServer, isOwnAddress, scheme } from './page.ts';

/** Must run before Electron is ready, or the scheme stays an unprivileged one. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/**
 * Serves the page's files, and only them: the list is made once, and a request is looked up in it instead of
 * being joined to a path, so that no request can climb out of the folder.
 *
 * @returns false when there is no page in that folder
 */
export function serveRenderer(folder: string): boolean {
  const server = devServer();
  if (server) {
    // In development the server's own answers, without our policy: its reloading needs inline scripts.
    protocol.handle(scheme, ({ url }) => {
      const { pathname, search } = new URL(url);
      return net.fetch(new URL(`${pathname}${search}`, server).href);
    });
    return true;
  }
  const files = listFiles(folder);
  if (!files.has('/index.html')) return false;
  protocol.handle(scheme, (request) => answer(files, request));
  return true;
}

function answer(files: ReadonlyMap<string, string>, { url, method }: Request): Response {
  const { pathname } = new URL(url);
  const file = isOwnAddress(url) && files.get(pathname === '/' ? '/index.html' : pathname);
  if (!file) return new Response(null, { status: 404, headers: pageHeaders });
  if (method !== 'GET') return new Response(null, { status: 405, headers: pageHeaders });
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return new Response(readFileSync(file), { headers: { ...pageHeaders, 'content-type': type } });
}

/** Every file below a folder, by the path that a request names it with. */
function listFiles(folder: string, prefix = '/'): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of entriesOf(folder)) {
    const full = path.join(folder, entry.name);
    if (entry.isFile()) files.set(`${prefix}${entry.name}`, full);
    else if (entry.isDirectory()) {
      for (const [name, file] of listFiles(full, `${prefix}${entry.name}/`)) files.set(name, file);
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
