import { z } from 'zod';

/** What an account may be. Whoever attends at the desk is an agent without one. */
export const accountRoles = ['supervisor', 'author', 'administrator'] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Who may ask the core for something. */
export type Role = 'agent' | AccountRole;

/** At least one, none twice, in the order of the list. */
export const rolesSchema = z
  .array(z.enum(accountRoles))
  .min(1)
  .max(accountRoles.length)
  .transform((given) => accountRoles.filter((role) => given.includes(role)));
