import { isDeepStrictEqual } from 'node:util';
import type { Held, PolicyState } from '../../../shared/policy/contract.ts';
import { lockable, type Lockable } from '../../../shared/policy/file.ts';
import {
  noPolicy,
  policyPreferences,
  policySettings,
  settingOf,
  type Policy,
} from '../../../shared/policy/policy.ts';
import { readPolicy } from '../../../shared/policy/read.ts';
import type { PolicyTrouble } from '../../../shared/policy/trouble.ts';
import { retentionKinds } from '../../../shared/rights/retention.ts';
import type { Database } from '../store/database.ts';
import { written } from '../store/failure.ts';
import { policyAt, type PolicyFound } from './file.ts';
import { troubleOf, whyText } from './texts.ts';

/** The organisation's policy while a folder is open. */
export interface KeptPolicy {
  policy: Policy;
  state: PolicyState;
  /** Whether the desk begins: then what is not locked holds as well, until somebody says otherwise. */
  fresh: boolean;
}

export type TakenPolicy = { ok: true; kept: KeptPolicy } | { ok: false; why: string };

const metaKey = 'policy';

/**
 * Takes the policy up for an open folder. One that cannot be read never stops work that goes on already: the
 * last good one holds, or, where there was none, everything as it is, and nothing of it may be changed. Only a
 * desk that has never been used does not begin under rules that nobody can read.
 * @param path null = policies are not asked for. @param used whether the desk has its company already.
 */
export function takePolicy(db: Database, path: string | null, used: boolean): TakenPolicy {
  const found: PolicyFound = path === null ? { kind: 'none' } : policyAt(path);
  const memory = lastGood(db);
  if (found.kind === 'good') {
    memory.keep(found.text);
    return { ok: true, kept: keptOf(found.policy, path, null, !used) };
  }
  if (found.kind === 'none') {
    memory.forget();
    return { ok: true, kept: keptOf(noPolicy, null, null) };
  }
  const where = path ?? '';
  const before = readPolicy(memory.text());
  if (before.ok) {
    const trouble = troubleOf(where, found.why, 'lastGood');
    return { ok: true, kept: keptOf(before.policy, path, trouble, !used) };
  }
  if (!used) return { ok: false, why: whyText(where, found.why) };
  const frozen = keptOf(
    { ...noPolicy, locked: lockable },
    path,
    troubleOf(where, found.why, 'frozen'),
  );
  frozen.state.held = everything;
  return { ok: true, kept: frozen };
}

const everything: Held = {
  settings: policySettings,
  preferences: policyPreferences,
  retention: retentionKinds,
};

function keptOf(
  policy: Policy,
  file: string | null,
  trouble: PolicyTrouble | null,
  fresh = false,
): KeptPolicy {
  const { roles, autostart, browserDoor } = policy;
  const held = heldBy(policy);
  return { policy, state: { file, held, roles, autostart, browserDoor, trouble }, fresh };
}

/** What is locked and said: a lock on a group holds what the policy says of that group. */
function heldBy({ locked, settings, preferences, retention }: Policy): Held {
  const lockedSettings = new Set(
    locked.flatMap((key) => (key in settingOf ? [settingOf[key as keyof typeof settingOf]] : [])),
  );
  const keyOf = (name: string): Lockable => (name === 'language' ? 'idioma' : 'atajos');
  return {
    settings: policySettings.filter((name) => name in settings && lockedSettings.has(name)),
    preferences: policyPreferences.filter(
      (name) => name in preferences && locked.includes(keyOf(name)),
    ),
    retention: retentionKinds.filter(
      (kind) => kind in retention && locked.includes('conservacion'),
    ),
  };
}

/** The names, of those that are held, whose value would change. */
export function heldChanges<Name extends string>(
  held: readonly Name[],
  present: Readonly<Partial<Record<Name, unknown>>>,
  wanted: Readonly<Partial<Record<Name, unknown>>>,
): Name[] {
  return held.filter((name) => !isDeepStrictEqual(present[name], wanted[name]));
}

/** The text of the last policy that could be read. */
function lastGood(db: Database) {
  const read = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
  const keep = db.prepare<[string, string]>(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const drop = db.prepare<[string]>('DELETE FROM meta WHERE key = ?');
  const text = () => read.get(metaKey)?.value ?? '';
  return {
    text,
    // A disk that takes nothing must not keep the desk from opening.
    keep: (source: string) => {
      if (text() !== source) written(() => keep.run(metaKey, source));
    },
    forget: () => {
      if (text() !== '') written(() => drop.run(metaKey));
    },
  };
}
