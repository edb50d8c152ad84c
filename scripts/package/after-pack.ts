import path from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { setFuses } from './fuses.ts';

/** electron-builder calls it when the app lies unpacked and before it is signed. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  await setFuses(executableIn(context));
}

/** The executable that was packed, or on macOS the .app around it. */
export function executableIn({ appOutDir, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  switch (packager.platform.nodeName) {
    case 'darwin':
      return path.join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return path.join(appOutDir, `${productFilename}.exe`);
    default:
      return path.join(appOutDir, String(packager.config.linux?.executableName));
  }
}
