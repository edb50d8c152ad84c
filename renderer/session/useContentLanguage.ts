import { useSession } from './store.ts';

/** What the catalogue and the files that say nothing else are written in. */
const usual = 'es-419';

/** The language of what the protocol says, for `lang`: the interface may speak another. */
export function useContentLanguage(): string {
  return useSession(({ view }) => view?.protocol.language ?? usual);
}
