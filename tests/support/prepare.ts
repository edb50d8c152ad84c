import { existsSync, mkdirSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { openCore } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import { coreOptions } from '../../electron/entry/surroundings.ts';
import { asSupervisor } from './accounts.ts';
import { giveToOwner } from './processes.ts';
import type { Api } from './api.ts';

export type { Api } from './api.ts';

/** What is done through the core before the app opens the same folder. */
export type Preparation = (api: Api) => Promise<void>;

/**
 * Opens the real core on a data folder for a moment, without door or policy. Its clock is the app's: one that told
 * another hour put what it prepared on another day of the calendar, at some hours of the day.
 */
export async function prepare(dataDir: string, preparation: Preparation): Promise<void> {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { mode: 0o700 });
  const { policyFile: _policyFile, ...options } = coreOptions('browser', dataDir);
  const opened = openCore(options);
  if (!opened.ok) throw new Error(problemText(opened.problem));
  try {
    await preparation(createRouterClient(opened.core.router));
  } finally {
    opened.core.close();
    giveToOwner(dataDir);
  }
}

/** Company and agent, as the first run asks for them. */
export const knownAgent: Preparation = async (api) => {
  const id = '11111111-1111-4111-8111-111111111111';
  await api.settings.save({ company: 'Tiendas Suárez' });
  await api.people.save({ id, name: 'Laura Méndez', position: 'asesora de atención' });
  await api.people.choose({ id });
  // Whoever has taken the tour is not offered it again: most of what is tested is of their days.
  const { preferences } = await api.people.preferences();
  await api.people.savePreferences({ ...preferences, tour: true });
};

/** The same with an account (`carmen` of accounts.ts); nobody is signed in when the app opens. */
export const knownSupervisor: Preparation = async (api) => {
  await knownAgent(api);
  await asSupervisor(api);
};
