import path from 'node:path';
import { app } from 'electron';
import { loadsSqlite } from '../../shared/door/nodeApi.ts';
import { type CoreChild, type CoreListener, forkInNode, forkInUtility } from './coreChild.ts';

/** The core's program, as electron-vite builds it beside this one. */
const script = path.join(import.meta.dirname, 'desktop.js');

/** Starts a core process on a data folder, in whichever way this Electron can. */
export function forkCore(dataDir: string, listener: CoreListener): CoreChild {
  const args = [`--data-dir=${dataDir}`];
  if (loadsSqlite(process.versions) || forced() === 'utility')
    return forkInUtility(script, args, listener);
  return forkInNode(script, args, projectNode(), listener);
}

/** The Node that package.json pins, or the one that a test names. Only in a checkout: what is packaged loads SQLite itself. */
export function projectNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(app.getAppPath(), 'node_modules', 'node', 'bin', name);
  return process.env['GUION_NODE'] || own;
}

/** Tests start the utility process on an Electron too old for it, to see what users' door answers. */
function forced(): string | undefined {
  return app.isPackaged ? undefined : process.env['GUION_CORE'];
}
