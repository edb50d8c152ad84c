import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { ClientType } from '../../shared/catalog/catalog.ts';

/** The catalogue's client types, asked for once. */
export const useClientTypes = create<{ types: ClientType[] }>(() => ({ types: [] }));

export async function loadClientTypes(): Promise<void> {
  if (useClientTypes.getState().types.length > 0) return;
  useClientTypes.setState({ types: await deliver(() => api.library.clientTypes()) });
}
