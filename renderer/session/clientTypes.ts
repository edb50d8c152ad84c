import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { Catalog, ClientType } from '../../shared/catalog/catalog.ts';

/** The catalogue's client types, asked for once. */
export const useClientTypes = create<{ types: ClientType[] }>(() => ({ types: [] }));

export async function loadClientTypes(): Promise<void> {
  if (useClientTypes.getState().types.length > 0) return;
  useClientTypes.setState({ types: await deliver(() => api.library.clientTypes()) });
}

/** The catalogue's preferential care, asked for once. */
export const useCare = create<{ cares: Catalog['preferentialCare'] }>(() => ({ cares: [] }));

export async function loadCare(): Promise<void> {
  if (useCare.getState().cares.length > 0) return;
  useCare.setState({ cares: await deliver(() => api.library.care()) });
}
