import os from 'node:os';
import path from 'node:path';
import { checkout } from '../checkout.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import {
  cachedFallback,
  FALLBACK_VERSION,
  type FallbackFailure,
  type FetchTarball,
  makeFallback,
} from './fallback.ts';
import { installElectron } from './install.ts';
import { electronIn, installedElectron, wantedVersion } from './installed.ts';
import { refusalIn } from './refusal.ts';

type RuntimeKind = 'override' | 'installed' | 'fallback';
type RuntimeFailure = 'override-not-found' | 'no-fallback-here' | FallbackFailure;
export type ElectronRuntime =
  | { ok: true; executable: string; kind: RuntimeKind; version: string }
  | { ok: false; reason: RuntimeFailure };

/** Where a runtime may come from; tests put folders and functions of their own here. */
interface RuntimeSources {
  overrideFolder: string | undefined;
  packageFolder: string;
  cacheFolder: string;
  install: (packageFolder: string) => Promise<boolean>;
  fetchTarball?: FetchTarball;
  /** Whether the fallback's binaries run here. */
  fallbackRuns: boolean;
  /** Receives the line about what was chosen; tests that start many apps keep it quiet. */
  announce: (line: string) => void;
}

/**
 * Gets an Electron runtime: the folder that the user named; what is installed; a download of the
 * current version; and, for development only, an old one from the npm registry. Says in one line
 * which one was taken and why, or why there is none. At once when something is in place.
 */
export async function electronRuntime(
  changed: Partial<RuntimeSources> = {},
): Promise<ElectronRuntime> {
  const sources = { ...realSources(), ...changed };
  const runtime = await firstAvailable(sources);
  if (runtime.ok) sources.announce(chosen(runtime.kind, runtime.version));
  return runtime;
}

function realSources(): RuntimeSources {
  const cache = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  return {
    overrideFolder: process.env['ELECTRON_OVERRIDE_DIST_PATH'] || undefined,
    packageFolder: path.join(checkout, 'node_modules', 'electron'),
    cacheFolder: path.join(cache, 'guion'),
    install: installElectron,
    fallbackRuns: process.platform === 'linux' && process.arch === 'x64',
    announce: say,
  };
}

async function firstAvailable(sources: RuntimeSources): Promise<ElectronRuntime> {
  if (sources.overrideFolder !== undefined) {
    const named = electronIn(sources.overrideFolder);
    // Named on purpose: another one in its place would surprise.
    if (named === null) return { ok: false, reason: 'override-not-found' };
    return { ok: true, kind: 'override', ...named };
  }
  const installed = installedElectron(sources.packageFolder);
  if (installed !== null) return { ok: true, kind: 'installed', ...installed };
  return (await downloaded(sources)) ?? (await fallback(sources));
}

async function downloaded(sources: RuntimeSources): Promise<ElectronRuntime | null> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? '';
  const wanted = `${wantedVersion(sources.packageFolder)} ${mirror}`;
  const refusal = refusalIn(sources.cacheFolder, wanted);
  if (refusal.isFresh() && cachedFallback(sources.cacheFolder) !== null) return null;

  await sources.install(sources.packageFolder);
  const installed = installedElectron(sources.packageFolder);
  if (installed === null) {
    refusal.remember();
    return null;
  }
  refusal.forget();
  return { ok: true, kind: 'installed', ...installed };
}

async function fallback(sources: RuntimeSources): Promise<ElectronRuntime> {
  if (!sources.fallbackRuns) return { ok: false, reason: 'no-fallback-here' };
  const version = FALLBACK_VERSION;
  const cached = cachedFallback(sources.cacheFolder);
  if (cached !== null) return { ok: true, kind: 'fallback', version, executable: cached };
  say(texts.runtimeFallbackFetch);
  const made = await makeFallback(sources.cacheFolder, sources.fetchTarball);
  return made.ok ? { ...made, kind: 'fallback', version } : made;
}

function chosen(kind: RuntimeKind, version: string): string {
  if (kind === 'override') return texts.runtimeOverride(version);
  return kind === 'installed' ? texts.runtimeInstalled(version) : texts.runtimeFallback(version);
}
