import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { chooseLanguage, chooseRegion, useLanguage } from '../i18n/language.ts';
import { bind } from '../keyboard/bindings.ts';
import { ask } from '../desktop/store.ts';
import { soundChanges } from '../../shared/keyboard/remap.ts';
import type { Preferences } from '../../shared/people/preferences.ts';

interface Ways {
  preferences: Preferences;
  /** What was stored and does not hold: the person is told once. */
  refused: string[];
  fault: Fault | null;
}

const usual: Preferences = {
  keys: {},
  singleKeys: true,
  globalKeys: {},
  reading: 'novato',
  language: 'es',
  region: null,
  // Until it is known, nothing is offered that would go away again.
  tour: true,
  favourites: [],
};

/** How whoever attends works. */
export const usePreferences = create<Ways>(() => ({
  preferences: usual,
  refused: [],
  fault: null,
}));

/** Reads the ways of whoever attends now, and takes them up: keys and language. */
export async function loadPreferences(): Promise<void> {
  const { preferences, refused } = await deliver(() => api.people.preferences());
  const { sound, dropped } = soundChanges(preferences.keys);
  const unheld = dropped.length > 0 && !refused.includes('keys') ? ['keys'] : [];
  await adopt({ ...preferences, keys: sound }, [...refused, ...unheld]);
}

/** Keeps a change, and takes it up once it is on the disk. Returns whether it was kept. */
export async function changePreferences(part: Partial<Preferences>): Promise<boolean> {
  const next = { ...usePreferences.getState().preferences, ...part };
  try {
    await adopt(await deliver(() => api.people.savePreferences(next)), []);
    return true;
  } catch (error) {
    usePreferences.setState({ fault: faultOf(error) });
    return false;
  }
}

/** What was refused has been read: what holds is stored in its place. */
export function acknowledgeRefused(): Promise<boolean> {
  return changePreferences({});
}

async function adopt(preferences: Preferences, refused: string[]): Promise<void> {
  bind(preferences.keys, preferences.singleKeys);
  ask({ kind: 'keys', keys: preferences.globalKeys });
  const { language, region } = preferences;
  chooseRegion(region);
  if (useLanguage.getState().language !== language) await chooseLanguage(language);
  usePreferences.setState({ preferences, refused, fault: null });
}
