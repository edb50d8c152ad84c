import os from 'node:os';
import path from 'node:path';
import { app, Menu, session, type Tray } from 'electron';
import { usualDataFolder } from '../../shared/door/dataFolder.ts';
import type { CallGiven } from './callWords.ts';
import type { FromCore } from './coreMessages.ts';
import { leanHeap } from './coreChild.ts';
import { type CoreProcess, keepCore } from './coreProcess.ts';
import { runConsole } from './console.ts';
import { consoleWords } from './consoleWords.ts';
import { Deskside } from './deskside.ts';
import { makeFolder } from './folder.ts';
import { fail, refuse } from './fail.ts';
import { forkCore } from './forkCore.ts';
import { lockDown } from './lockdown.ts';
import { linksIn, parseOptions } from './options.ts';
import { isOwnAddress } from './page.ts';
import { listenToPage } from './pageMessages.ts';
import { placementFileIn } from './placementFile.ts';
import { isQuitting, quitInOrder } from './quit.ts';
import { restartLimit } from '../../shared/door/restartLimit.ts';
import { save } from './save.ts';
import { registerScheme, serveRenderer } from './scheme.ts';
import { texts } from './texts.ts';
import { openTray } from './tray.ts';
import { keepUpdates, type Updates } from './updates/updates.ts';
import type { Sidebar } from './window.ts';

/** A collected tray vanishes from the screen. */
let tray: Tray | null = null;

await main();

/** Everything here must happen before Electron is ready, which waits for this module. */
async function main(): Promise<void> {
  // Chromium's files and what is exported are their user's alone, as the core's are.
  process.umask(0o077);
  // Chromium's own complaints (no D-Bus, no GPU) would bury the one sentence that is meant to be read.
  if (!app.commandLine.hasSwitch('log-level')) app.commandLine.appendSwitch('log-level', '3');
  const parsed = parseOptions(process.argv.slice(1), process.cwd());
  if (!parsed.ok) return fail(parsed.message, 2);
  const command = consoleWords(process.argv.slice(1), parsed.options.dataDir);
  if (command) return runConsole(command);
  const call = await callIn(process.argv.slice(1));
  if (call && !call.ok) return refuse(call.message, call.code);
  const links = call ? [...parsed.options.links, call.link] : parsed.options.links;
  const dataDir =
    parsed.options.dataDir ?? usualDataFolder(process.platform, process.env, os.homedir());
  // Chromium's own files lie in the data folder, and with them its lock: one instance a data folder.
  const windowDir = path.join(dataDir, 'window');
  const folder = makeFolder(windowDir, dataDir);
  if (!folder.ok) return fail(folder.message, 1);
  app.setPath('userData', windowDir);
  if (!app.requestSingleInstanceLock({ links })) {
    process.stdout.write(`${texts.alreadyOpen}\n`);
    return app.exit(0);
  }
  // A sidebar of text gains nothing from a graphics card, and where there is no good one Chromium tries it
  // again and again: 3 of 80 starts never showed their page (Electron 33 under Xvfb), 0 of 80 without it.
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('js-flags', leanHeap.join(' '));
  registerScheme();
  // Given only by `npm start` as root, where the sandbox cannot start; enableSandbox would undo it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // macOS needs the menu for copy and paste.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  void app.whenReady().then(() => run(dataDir, windowDir, links));
}

/** What `guion iniciar …` was given, which a telephone program runs; null where this is another start. */
async function callIn(words: readonly string[]): Promise<CallGiven | null> {
  const at = words.indexOf('iniciar');
  if (at < 0) return null;
  const { callGiven } = await import('./callWords.ts');
  const given = callGiven(words.slice(at + 1));
  if (given.ok && given.ignored.length > 0) {
    process.stdout.write(`${texts.callIgnored(given.ignored)}\n`);
  }
  return given;
}

function run(dataDir: string, windowDir: string, links: readonly string[]): void {
  const rendererDir = path.join(import.meta.dirname, '../renderer');
  if (!serveRenderer(rendererDir)) return fail(texts.pageMissing(rendererDir), 1);
  lockDown(session.defaultSession, isOwnAddress);
  let updates: Updates | null = null;
  const desk = new Deskside(
    placementFileIn(windowDir),
    (onReady) => (updates = keepUpdates(windowDir, () => core.settle(), onReady)),
  );
  const { sidebar } = desk;
  const hear = (message: FromCore): void => {
    if (message.type === 'due') desk.due(message.ids);
    if (message.type === 'working') desk.working(message.working);
    if (message.type === 'ready') desk.working(null);
    if (message.type === 'ways') desk.follow(message.ways);
    if (message.type !== 'announced') return;
    if (message.ok) desk.called();
    // Whoever sent it may be anybody: the agent is not bothered with it.
    else process.stderr.write(`${message.message}\n`);
  };
  // After the window, so that the page's process starts up meanwhile.
  const core = keepCore(
    (listener) => forkCore(dataDir, listener),
    (message) => fail(message, 1),
    hear,
    isQuitting,
  );
  keepPage(sidebar, core);
  listenToPage(sidebar.window.webContents, {
    grant: (wish) => desk.grant(wish),
    save: (wish) => void save(sidebar.window, wish),
  });
  tray = openTray({
    toggle: () => sidebar.toggle(),
    dock: (side) => sidebar.dock(side),
    quit: () => app.quit(),
  });
  for (const link of links) core.announce(link);
  app.on('second-instance', (_event, _words, _folder, given) => {
    const called = linksIn(given);
    for (const link of called) core.announce(link);
    // A telephone program that hands over a call keeps the focus; a person who starts Guion wants it.
    if (called.length === 0) sidebar.show();
    else sidebar.appear();
  });
  app.on('open-url', (_event, link) => core.announce(link));
  app.on('activate', () => sidebar.show());
  quitInOrder({ core, window: sidebar.window, updates, last: removeTray });
}

function removeTray(): void {
  tray?.destroy();
  tray = null;
}

/** Gives every load of the page a port, and loads it again when its process dies. */
function keepPage({ window }: Sidebar, core: CoreProcess): void {
  const limit = restartLimit();
  const page = window.webContents;
  page.on('dom-ready', () => core.serve(page));
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || isQuitting()) return;
    if (limit.mayRestart(Date.now())) page.reload();
    else fail(texts.pageKeepsEnding, 1);
  });
}
