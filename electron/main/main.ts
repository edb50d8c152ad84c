import os from 'node:os';
import path from 'node:path';
import { app, globalShortcut, Menu, session, type Tray } from 'electron';
import { usualDataFolder } from '../../shared/door/dataFolder.ts';
import { type CoreProcess, keepCore } from './coreProcess.ts';
import { makeFolder } from './folder.ts';
import { fail } from './fail.ts';
import { forkCore } from './forkCore.ts';
import { lockDown } from './lockdown.ts';
import { linksIn, parseOptions } from './options.ts';
import { isOwnAddress } from './page.ts';
import { listenToPage } from './pageMessages.ts';
import { placementFileIn } from './placementFile.ts';
import { restartLimit } from './restartLimit.ts';
import { save } from './save.ts';
import { registerScheme, serveRenderer } from './scheme.ts';
import { texts } from './texts.ts';
import { openTray } from './tray.ts';
import { openSidebar, type Sidebar } from './window.ts';

/** Shows and hides the sidebar from any program. */
const SHORTCUT = 'Control+Alt+G';

/** A collected tray vanishes from the screen. */
let tray: Tray | null = null;

main();

/** Everything here must happen before Electron is ready. */
function main(): void {
  // Chromium's own complaints (no D-Bus, no GPU) would bury the one sentence that is meant to be read.
  if (!app.commandLine.hasSwitch('log-level')) app.commandLine.appendSwitch('log-level', '3');
  const parsed = parseOptions(process.argv.slice(1), process.cwd());
  if (!parsed.ok) return fail(parsed.message, 2);
  const dataDir =
    parsed.options.dataDir ?? usualDataFolder(process.platform, process.env, os.homedir());
  // Chromium's own files lie in the data folder, and with them its lock: one instance a data folder.
  const windowDir = path.join(dataDir, 'window');
  const folder = makeFolder(windowDir, dataDir);
  if (!folder.ok) return fail(folder.message, 1);
  app.setPath('userData', windowDir);
  if (!app.requestSingleInstanceLock({ links: parsed.options.links })) {
    process.stdout.write(`${texts.alreadyOpen}\n`);
    return app.exit(0);
  }
  // A sidebar of text gains nothing from a graphics card, and where there is no good one Chromium tries it
  // again and again: 3 of 80 starts never showed their page (Electron 33 under Xvfb), 0 of 80 without it.
  app.disableHardwareAcceleration();
  registerScheme();
  // Given only by `npm start` as root, where the sandbox cannot start; enableSandbox would undo it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // macOS needs the menu for copy and paste.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  const { links } = parsed.options;
  void app.whenReady().then(() => run(dataDir, windowDir, links));
}

function run(dataDir: string, windowDir: string, links: readonly string[]): void {
  const rendererDir = path.join(import.meta.dirname, '../renderer');
  if (!serveRenderer(rendererDir)) return fail(texts.pageMissing(rendererDir), 1);
  lockDown(session.defaultSession, isOwnAddress);
  const core = keepCore(
    (listener) => forkCore(dataDir, listener),
    (message) => fail(message, 1),
  );
  const sidebar = openSidebar(placementFileIn(windowDir));
  keepPage(sidebar, core);
  listenToPage(sidebar.window.webContents, {
    hide: () => sidebar.window.hide(),
    save: (wish) => void save(sidebar.window, wish),
  });
  globalShortcut.register(SHORTCUT, () => sidebar.toggle());
  tray = openTray({
    toggle: () => sidebar.toggle(),
    dock: (side) => sidebar.dock(side),
    quit: () => app.quit(),
  });
  for (const link of links) core.announce(link);
  app.on('second-instance', (_event, _words, _folder, given) => {
    for (const link of linksIn(given)) core.announce(link);
    sidebar.show();
  });
  app.on('open-url', (_event, link) => core.announce(link));
  app.on('activate', () => sidebar.show());
  quitInOrder(core);
}

/** Gives every load of the page a port, and loads it again when its process dies. */
function keepPage({ window }: Sidebar, core: CoreProcess): void {
  const limit = restartLimit();
  const page = window.webContents;
  page.on('dom-ready', () => core.serve(page));
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (limit.mayRestart(Date.now())) page.reload();
    else fail(texts.pageKeepsEnding, 1);
  });
}

/** The window goes first, then the core closes its database, and only then the program ends. */
function quitInOrder(core: CoreProcess): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    tray?.destroy();
    tray = null;
    if (closed) return;
    event.preventDefault();
    void core.close().then(() => {
      closed = true;
      app.quit();
    });
  });
}
