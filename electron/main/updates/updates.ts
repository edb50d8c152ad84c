import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { AppUpdater } from 'electron-updater';
import type { Settled, Ways } from '../../../shared/door/ways.ts';
import { texts } from '../texts.ts';

/** New versions, from asking for one to putting it in. */
export interface Updates {
  /** The version that waits to be put in; null = none. */
  ready(): string | null;
  /** Takes up how things stand: asks for a new version where that is wanted and nobody is being attended. */
  follow(ways: Ways): void;
  /** Ends Guion, to put in what waits and open it again; not while somebody is attended or without a backup. */
  install(): Promise<void>;
  /** At the end of the program, once its core has closed. True = it was put in, which ends the program. */
  installAtEnd(settled: boolean): boolean;
}

const ASK_EVERY_MS = 4 * 3_600_000;
const INSTALL_WITHIN_MS = 5_000;

/**
 * @param settle asks the core whether it may be now, which makes a backup first
 * @param onReady called when a version waits
 */
export function keepUpdates(
  folder: string,
  settle: () => Promise<Settled>,
  onReady: () => void,
): Updates {
  let version: string | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let address: string | null = null;
  let updater: AppUpdater | null = null;
  let reopen = false;

  async function ask(from: string): Promise<void> {
    updater ??= await openUpdater((found) => {
      version = found;
      onReady();
    });
    const config = path.join(folder, 'updates.yml');
    const said = { provider: 'generic', url: from, updaterCacheDirName: 'guion-updater' };
    writeFileSync(config, JSON.stringify(said), { mode: 0o600 });
    updater.updateConfigPath = config;
    await updater.checkForUpdates();
  }

  return {
    ready: () => version,
    follow({ updates, attending }) {
      if (updates !== address) askedAt = Number.NEGATIVE_INFINITY;
      address = updates;
      const now = performance.now();
      if (address === null || attending || version !== null || !canUpdate()) return;
      if (now - askedAt < ASK_EVERY_MS) return;
      askedAt = now;
      // No network, no server, a broken list: it is asked again in four hours.
      const from = address;
      ask(from).catch((error: unknown) => {
        const why = String(error).split('\n')[0] ?? '';
        process.stderr.write(`${texts.cannotAsk(from, why)}\n`);
      });
    },
    async install() {
      if (version === null) return;
      reopen = (await settle()).ok;
      if (reopen) app.quit();
    },
    installAtEnd(settled) {
      if (version === null || !updater || !settled) return false;
      // Its successor may start before this one has gone.
      app.releaseSingleInstanceLock();
      updater.quitAndInstall(true, reopen);
      // Where that was in vain Guion ends all the same.
      setTimeout(() => app.quit(), INSTALL_WITHIN_MS);
      return true;
    },
  };
}

/** Loaded when it is first needed: most desks never ask. */
async function openUpdater(onReady: (version: string) => void): Promise<AppUpdater> {
  const updating = (await import('electron-updater')).default;
  // The .deb is made beside the AppImage from one tree, and may leave a word there that says «I am a .deb».
  const autoUpdater =
    process.platform === 'linux' ? new updating.AppImageUpdater() : updating.autoUpdater;
  autoUpdater.autoDownload = true;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.disableWebInstaller = true;
  autoUpdater.logger = null;
  autoUpdater.forceDevUpdateConfig = !app.isPackaged;
  autoUpdater.on('error', () => undefined);
  autoUpdater.on('update-downloaded', ({ version }) => onReady(version));
  return autoUpdater;
}

/** A .deb belongs to the system's own packages; a checkout only tries it in tests. */
function canUpdate(): boolean {
  if (!app.isPackaged && process.env['GUION_UPDATES'] !== 'dev') return false;
  return process.platform !== 'linux' || process.env['APPIMAGE'] !== undefined;
}
