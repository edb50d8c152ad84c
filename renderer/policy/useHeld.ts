import type { Held } from '../../shared/policy/contract.ts';
import { useDesk } from '../settings/store.ts';

const nothing: Held = { settings: [], preferences: [], retention: [] };

/** What the organisation holds fast at this desk: nobody changes it here, the core refuses it too. */
export function useHeld(): Held {
  return useDesk(({ policy }) => policy?.held ?? nothing);
}
