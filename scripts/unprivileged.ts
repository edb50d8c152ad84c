import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packagesUsedIn, stagePackages, stageTree } from './staged-files.ts';

/** Debian's `nobody`: it has an entry in /etc/passwd, which Node's os.userInfo() insists on. */
const USER_ID = 65_534;

/** What the built app needs to run, beside the packages that its bundle leaves outside itself. */
const APP_FILES = ['out/main', 'out/preload', 'out/renderer', 'package.json', 'protocols'];

export interface StageRequest {
  /** The checkout with the built app in out/. */
  checkout: string;
  /** The Electron executable, as electronRuntime() gives it. */
  executable: string;
}

export interface Stage {
  /** Give it to Playwright as executablePath, together with `chromiumSandbox: true`. */
  executable: string;
  /** The folder to name on Electron's command line. */
  appDir: string;
  /** A Node 24 that the app's user can run. */
  nodePath: string;
  home: string;
  /** Makes (if need be) and names a data folder that the app's user owns. */
  dataDir: (name: string) => string;
  /** Removes everything, data folders included. */
  remove: () => void;
}

/**
 * Prepares to run Electron with Chromium's sandbox on. Root cannot have the sandbox, so as root on
 * Linux the app, the runtime and Node are put where an unprivileged user can read them and the
 * executable is a wrapper that becomes that user. Otherwise nothing is copied: the same answers
 * point to the checkout itself.
 *
 * @throws when the temporary folder cannot be written
 */
export function stageForUser(request: StageRequest): Stage {
  // Short on purpose: Chromium keeps a socket below, and socket paths end at 108 bytes.
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'guion-')));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!asRoot) {
    return {
      executable: request.executable,
      appDir: request.checkout,
      nodePath: process.execPath,
      home: os.homedir(),
      dataDir: (name) => makeFolder(path.join(root, name)),
      remove,
    };
  }
  chmodSync(root, 0o755);
  const home = ownFolder(path.join(root, 'home'));
  const appDir = stageApp(request, root);
  return {
    executable: writeWrapper(request.executable, root, home),
    appDir,
    nodePath: path.join(appDir, 'node_modules', 'node', 'bin', 'node'),
    home,
    dataDir: (name) => ownFolder(path.join(root, 'data', name)),
    remove,
  };
}

function stageApp(request: StageRequest, root: string): string {
  const appDir = path.join(root, 'app');
  const modules = path.join(appDir, 'node_modules');
  for (const name of APP_FILES) {
    stageTree(path.join(request.checkout, name), path.join(appDir, name));
  }
  const packages = [...packagesUsedIn(path.join(request.checkout, 'out', 'main')), 'node'];
  stagePackages(packages, path.join(request.checkout, 'node_modules'), modules);
  const node = path.join(modules, 'node', 'bin', 'node');
  if (!existsSync(node)) stageTree(process.execPath, node);
  return appDir;
}

/**
 * The wrapper replaces itself with Electron (same process id), so that whoever started it can end
 * it. Root's own folders must not shine through the environment.
 */
function writeWrapper(executable: string, root: string, home: string): string {
  const runtime = path.join(root, 'electron');
  stageTree(path.dirname(executable), runtime);
  const runtimeDir = ownFolder(path.join(root, 'run'));
  const temporary = ownFolder(path.join(root, 'tmp'));
  const wrapper = path.join(root, 'guion-electron');
  const lines = [
    '#!/bin/sh',
    'unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS SUDO_USER',
    `export HOME='${home}' USER=nobody LOGNAME=nobody`,
    `export XDG_RUNTIME_DIR='${runtimeDir}' TMPDIR='${temporary}'`,
    // Root's own session bus is nothing for this user; tests give him one of his own.
    '[ -z "$GUION_BUS" ] || export DBUS_SESSION_BUS_ADDRESS="$GUION_BUS"',
    ...displayKey(home),
    `exec setpriv --reuid=${USER_ID} --regid=${USER_ID} --clear-groups --inh-caps=-all \\`,
    `  -- '${path.join(runtime, path.basename(executable))}' "$@"`,
    '',
  ];
  writeFileSync(wrapper, lines.join('\n'));
  chmodSync(wrapper, 0o755);
  return wrapper;
}

/** The key to the display lies in a file of root's: the user gets a copy. */
function displayKey(home: string): string[] {
  const key = process.env['XAUTHORITY'] || path.join(os.homedir(), '.Xauthority');
  if (!existsSync(key)) return [];
  const copy = path.join(home, '.Xauthority');
  copyFileSync(key, copy);
  chownSync(copy, USER_ID, USER_ID);
  return [`export XAUTHORITY='${copy}'`];
}

function ownFolder(folder: string): string {
  makeFolder(folder);
  chownSync(folder, USER_ID, USER_ID);
  chmodSync(folder, 0o700);
  return folder;
}

function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
