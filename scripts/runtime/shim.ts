import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What Electron's own default_app does, for a build that has none: run the app folder named on the
 * command line. It must be an ES module that awaits the import at top level: from CommonJS the
 * app's main would run after `ready`, too late for registerSchemesAsPrivileged.
 */
const SHIM = `import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setVersion(about.version ?? '0.0.0');
app.setName(about.productName ?? about.name);
app.setAppPath(folder);
await import(pathToFileURL(path.join(folder, about.main)).href);
`;

/** Writes the shim into the runtime unpacked at `runtimeFolder`. Throws on a full disk. */
export async function writeShim(runtimeFolder: string): Promise<void> {
  const folder = path.join(runtimeFolder, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'main.js'), SHIM);
  await writeFile(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name: 'guion-shim', version: '1.0.0', type: 'module', main: 'main.js' })}\n`,
  );
}
