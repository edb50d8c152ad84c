/**
 * The usual data folder of a system, the same for the window, the browser and the command line.
 * @param platform as Node names it. @param home the user's home folder.
 */
export function usualDataFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return `${env['APPDATA'] ?? `${home}\\AppData\\Roaming`}\\Guion`;
  if (platform === 'darwin') return `${home}/Library/Application Support/Guion`;
  return `${env['XDG_DATA_HOME'] || `${home}/.local/share`}/guion`;
}
