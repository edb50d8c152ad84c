import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** Whether Guion starts when this person signs in to the system. */
export interface Autostart {
  /** Null where it is not an installed program, which a system could start. */
  on(): boolean | null;
  set(on: boolean): void;
}

/** On Windows and macOS the system remembers it; on Linux it is a file of the person's own. */
export function keepAutostart(): Autostart {
  const possible = app.isPackaged || process.env['GUION_AUTOSTART'] === 'dev';
  const linux = process.platform === 'linux';
  return {
    on() {
      if (!possible) return null;
      return linux ? isThere(entryPath()) : app.getLoginItemSettings().openAtLogin;
    },
    set(on) {
      if (!possible) return;
      if (!linux) app.setLoginItemSettings({ openAtLogin: on });
      else if (on) writeEntry(entryPath());
      else rmSync(entryPath(), { force: true });
    },
  };
}

function entryPath(): string {
  return path.join(app.getPath('appData'), 'autostart', 'guion.desktop');
}

function writeEntry(file: string): void {
  const program = process.env['APPIMAGE'] ?? process.execPath;
  const lines = ['[Desktop Entry]', 'Type=Application', 'Name=Guion', `Exec="${program}"`, ''];
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
}

function isThere(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes('Name=Guion');
  } catch {
    return false;
  }
}
