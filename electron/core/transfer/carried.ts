import type { IntegrityReport } from '../../../shared/integrity/report.ts';
import { verifyFolder } from '../integrity/verify.ts';
import type { Problem } from '../problem.ts';
import type { Manifest } from './manifest.ts';

/** Why a desk was not carried. Where it was to go nothing of it counts; where it came from nothing changed. */
export type NotCarried =
  | { reason: 'noData' | 'notEmpty' | 'hasData' | 'noManifest'; path: string }
  | { reason: 'changed'; path: string; file: string }
  | { reason: 'broken'; path: string; report: IntegrityReport }
  | { reason: 'problem'; problem: Problem };

export type Carried = { ok: true; files: number; bytes: number } | ({ ok: false } & NotCarried);

/** What was carried, counted. */
export function carried({ files }: Pick<Manifest, 'files'>): Carried {
  return { ok: true, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What is wrong with the log of a folder, or null. One of an older version is checked when it is first opened. */
export function faultIn(folder: string): Extract<Carried, { ok: false }> | null {
  const verified = verifyFolder(folder, null);
  if (verified.ok) {
    const { report } = verified;
    return report.intact ? null : { ok: false, reason: 'broken', path: folder, report };
  }
  if (verified.reason === 'noData') return { ok: false, reason: 'noData', path: folder };
  const { problem } = verified;
  return problem.reason === 'outdated' ? null : { ok: false, reason: 'problem', problem };
}
