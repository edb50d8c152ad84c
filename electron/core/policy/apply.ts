import { isDeepStrictEqual } from 'node:util';
import { settingsSchema, type Settings } from '../../../shared/settings/settings.ts';
import type { Retention } from '../../../shared/rights/retention.ts';
import { setRetention } from '../rights/changeRetention.ts';
import type { RetentionKeeper } from '../rights/retention.ts';
import type { Desk } from '../session/desk.ts';
import type { SettingsStore } from '../settings/store.ts';
import { written } from '../store/failure.ts';
import type { KeptPolicy } from './keeper.ts';

/** The settings with what the policy says, as a revision of their own: interactions are pinned to it. */
export function takeUpSettings(kept: KeptPolicy, store: SettingsStore): void {
  const present = store.newest()?.settings ?? null;
  const under = present ? heldOver(kept, present) : begun(kept);
  if (under && !isDeepStrictEqual(under, present)) written(() => store.save(under));
}

/** Null where the policy names no company: then the first run asks for it. */
function begun({ policy }: KeptPolicy): Settings | null {
  const read = settingsSchema.safeParse(policy.settings);
  return read.success ? read.data : null;
}

function heldOver({ policy, state }: KeptPolicy, present: Settings): Settings {
  return { ...present, ...picked(policy.settings, state.held.settings) };
}

/** The first settings of a desk, as they were given and with what the policy says. */
export function firstSettings({ policy, state }: KeptPolicy, given: Settings): Settings {
  const company = state.held.settings.includes('company') ? policy.settings.company : null;
  return { ...given, ...policy.settings, company: company ?? given.company };
}

/** What is kept for how long; a change is kept like one that an administrator makes. */
export function takeUpRetention(desk: Desk, keeper: RetentionKeeper): void {
  const { policy, state, fresh } = desk.policy;
  const said = fresh ? policy.retention : picked(policy.retention, state.held.retention);
  const present = keeper.retention();
  const wanted: Retention = { ...present, ...said };
  if (isDeepStrictEqual(wanted, present)) return;
  setRetention(desk, keeper, wanted, { policy: state.file ?? '' });
}

/** How an agent works: what they said, on what the policy begins with, under what it holds. */
export function preferencesUnder({ policy, state }: KeptPolicy, stored: unknown): unknown {
  const own = typeof stored === 'object' && stored !== null ? stored : {};
  return { ...policy.preferences, ...own, ...picked(policy.preferences, state.held.preferences) };
}

function picked<T extends object>(all: T, names: readonly string[]): Partial<T> {
  const chosen = Object.entries(all).filter(([name]) => names.includes(name));
  return Object.fromEntries(chosen) as Partial<T>;
}
