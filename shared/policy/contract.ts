import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import type { AccountRole } from '../people/role.ts';
import type { RetentionKind } from '../rights/retention.ts';
import type { policyPreferences, policySettings } from './policy.ts';
import type { PolicyTrouble } from './trouble.ts';

/** What the organisation holds fast, by the program's own names. */
export interface Held {
  settings: readonly (typeof policySettings)[number][];
  preferences: readonly (typeof policyPreferences)[number][];
  retention: readonly RetentionKind[];
}

/** What the organisation manages at this desk, as the page shows it. */
export interface PolicyState {
  /** The file that holds; null where there is none. */
  file: string | null;
  held: Held;
  /** Roles that accounts may have here. */
  roles: readonly AccountRole[];
  /** Whether Guion starts with the system; null = each person's own choice. */
  autostart: boolean | null;
  /** Whether Guion may also be opened in a browser of this machine. */
  browserDoor: boolean;
  /** Why the file as it is now is not used: what, where, what to do. Null = it is. */
  trouble: PolicyTrouble | null;
}

/** Refused: the organisation manages it. Names as in `Held`, or `roles`. */
export const managedErrors = {
  MANAGED: { status: 409, data: type<{ names: readonly string[] }>() },
};

export const policyContract = {
  state: procedure.input(z.void()).output(type<PolicyState>()),
};
