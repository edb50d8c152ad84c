import { z } from 'zod';
import type { AccountRole } from '../people/role.ts';

/** Someone who signs in with a password. */
export interface Account {
  id: string;
  /** What is typed to sign in; upper and lower case are the same. */
  user: string;
  name: string;
  roles: readonly AccountRole[];
}

/** An account as its administration shows it. */
export interface AccountRow extends Account {
  active: boolean;
  /** UTC ms. */
  createdAt: number;
}

export const userSchema = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[^\s\p{C}]+$/u);
export const nameSchema = z.string().trim().min(1).max(120);
