import { readFileSync } from 'node:fs';
import { readPolicy } from '../../../shared/policy/read.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { PolicyWhy } from '../../../shared/policy/trouble.ts';

/** What lies where the organisation's policy would be. */
export type PolicyFound =
  | { kind: 'none' }
  | { kind: 'good'; policy: Policy; text: string }
  | { kind: 'bad'; why: PolicyWhy };

const mostSaid = 3;

/** Reads the policy at a path. Whatever keeps it from being read is a bad policy, only its absence is none. */
export function policyAt(path: string): PolicyFound {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'none' };
    return { kind: 'bad', why: { is: 'unreadable', code } };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = readPolicy(text);
    if (read.ok) return { kind: 'good', policy: read.policy, text };
    return { kind: 'bad', why: { is: 'issues', issues: read.issues.slice(0, mostSaid) } };
  } catch {
    return { kind: 'bad', why: { is: 'notUtf8' } };
  }
}

/**
 * Where the policy of a whole machine lies: only its administrator writes there.
 * @param platform as Node names it. @param profile the user's folder as the system says it, not the environment.
 */
export function machinePolicyFile(platform: string, profile: string): string {
  if (platform === 'win32')
    return `${/^[A-Za-z]:/.exec(profile)?.[0] ?? 'C:'}\\ProgramData\\Guion\\politica.yaml`;
  if (platform === 'darwin') return '/Library/Application Support/Guion/politica.yaml';
  return '/etc/guion/politica.yaml';
}
