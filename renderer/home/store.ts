import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { LibraryProblem, ProtocolCard } from '../../shared/library/contract.ts';
import type { SessionCard } from '../../shared/session/contract.ts';

interface Home {
  protocols: ProtocolCard[];
  problems: LibraryProblem[];
  cards: SessionCard[];
  loaded: boolean;
}

/** What can be started, what is open, and which files cannot be used. */
export const useHome = create<Home>(() => ({
  protocols: [],
  problems: [],
  cards: [],
  loaded: false,
}));

export async function loadHome(): Promise<void> {
  const [library, cards] = await Promise.all([
    deliver(() => api.library.list()),
    deliver(() => api.session.list()),
  ]);
  useHome.setState({ ...library, cards, loaded: true });
}
