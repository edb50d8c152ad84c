import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { loadPreferences } from '../preferences/store.ts';
import type { Agent } from '../../shared/people/contract.ts';
import type { PolicyState } from '../../shared/policy/contract.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { SystemStatus } from '../../shared/system/contract.ts';

interface Desk {
  settings: Settings | null;
  /** Who attends now; null before the first run. */
  agent: Person | null;
  people: Agent[];
  status: SystemStatus | null;
  /** What the organisation manages here. */
  policy: PolicyState | null;
  /** All that decides which screen comes first is known. */
  opened: boolean;
  fault: Fault | null;
}

/** This desk: the organisation's settings and the people who attend at it. */
export const useDesk = create<Desk>(() => ({
  settings: null,
  agent: null,
  people: [],
  status: null,
  policy: null,
  opened: false,
  fault: null,
}));

export async function loadDesk(): Promise<void> {
  const [settings, agent, people, status, policy] = await Promise.all([
    deliver(() => api.settings.get()),
    deliver(() => api.people.current()),
    deliver(() => api.people.list()),
    deliver(() => api.system.status()),
    deliver(() => api.policy.state()),
  ]);
  if (agent) await loadPreferences();
  useDesk.setState({ settings, agent, people, status, policy, fault: null });
}

/** Writes, then reads everything anew. Returns whether it was kept; if not, `fault` says why. */
async function keep(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await deliver(write);
    await loadDesk();
    return true;
  } catch (error) {
    useDesk.setState({ fault: faultOf(error) });
    return false;
  }
}

export type SettingsInput = Parameters<typeof api.settings.save>[0];

export function saveSettings(settings: SettingsInput): Promise<boolean> {
  return keep(() => api.settings.save(settings));
}

export function savePerson(person: Person): Promise<boolean> {
  return keep(() => api.people.save(person));
}

export function chooseAgent(id: string): Promise<boolean> {
  return keep(() => api.people.choose({ id }));
}
