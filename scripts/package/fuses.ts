import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * Switches in Electron's binary that no command line or environment can turn back (docs/seguridad.md). Every
 * one is named: a fuse that a later Electron adds stops the packaging until it is decided here.
 */
export const fuses: Record<FuseV1Options, boolean> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // On, main would have to start from a snapshot of its own, which there is not.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Sets all of them in a packaged executable (on macOS the .app). Throws when the binary has others. */
export async function setFuses(executable: string, wanted = fuses): Promise<void> {
  const resetAdHocDarwinSignature = executable.endsWith('.app');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature,
    ...wanted,
  });
}

/** How they stand in an executable, in the order of FuseV1Options: true for on, false for off. */
export async function readFuses(executable: string): Promise<boolean[]> {
  const { version: _version, ...wire } = await getCurrentFuseWire(executable);
  return Object.values(wire).map((state) => String.fromCodePoint(Number(state)) === '1');
}
