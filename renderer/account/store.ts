import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { AccountStatus } from '../../shared/account/contract.ts';
import { troubleOf, type AccountTrouble } from './trouble.ts';

interface Accounts {
  status: AccountStatus | null;
  /** When the status was read, on the page's own clock (ms). */
  readAt: number;
}

/** Who is signed in at this core, as it last said. The core decides; the page only shows. */
export const useAccount = create<Accounts>(() => ({ status: null, readAt: 0 }));

function take(status: AccountStatus): void {
  useAccount.setState({ status, readAt: performance.now() });
}

export async function loadAccount(): Promise<void> {
  take(await deliver(() => api.account.status()));
}

/** Makes a call that answers with the status. @returns why it was not done, or null. */
async function attempt(call: () => Promise<AccountStatus>): Promise<AccountTrouble | null> {
  try {
    take(await call());
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/** A password is worked on slowly on purpose: on a busy computer that takes longer than a step may. */
const unhurried = { context: { patienceMs: 60_000 } };

export const signIn = (user: string, password: string) =>
  attempt(() => api.account.signIn({ user, password }, unhurried));
export const claim = (given: { user: string; name: string; password: string }) =>
  attempt(() => api.account.claim(given, unhurried));
export const confirm = (password: string) =>
  attempt(() => api.account.confirm({ password }, unhurried));
export const setPassword = (present: string, password: string) =>
  attempt(() => api.account.setPassword({ present, password }, unhurried));
export const signOut = () => attempt(() => api.account.signOut());
export const lock = () => attempt(() => api.account.lock());
export const touch = () => attempt(() => api.account.touch());
