import { ORPCError } from '@orpc/client';
import type fc from 'fast-check';

/** One thing that is given hostile inputs. */
export interface Target {
  /** As the report names it. */
  name: string;
  inputs: fc.Arbitrary<unknown>;
  /** How many inputs one turn gives it: slow ones get few, so that none waits long for its turn. */
  turn: number;
  /** Gives it one input. Returns what went wrong, or null. What it throws went wrong, too. */
  attempt(input: never): Promise<string | null> | string | null;
  /** After a turn: what went wrong unseen, or null. */
  settle?(): Promise<string | null> | string | null;
  close?(): void;
}

/**
 * A line of our code or of a library's, or the name of a fault inside: nobody's business outside. The code that
 * SQLite gives a damage (SQLITE_CORRUPT) is: whoever is called for help asks for it.
 */
const inner = /\.[tj]s:\d+:\d+|node_modules|\n\s+at \S+ |SqliteError|ZodError/;

/** What an answer gives away, or null. */
export function leakIn(told: string): string | null {
  return inner.test(told) ? `gives away: ${told.slice(0, 300)}` : null;
}

/** What is wrong with how a call failed, or null: refusals are what it should end with. */
export function complaintAbout(error: unknown): string | null {
  if (!(error instanceof ORPCError)) {
    return `threw ${error instanceof Error ? String(error.stack) : String(error)}`;
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    return `INTERNAL_SERVER_ERROR ${String(error.cause)}`;
  }
  // A refused input names its own places: what it gives away is the caller's own.
  const told = `${error.message} ${JSON.stringify(error.data)}`;
  return error.code === 'BAD_REQUEST' ? null : leakIn(told);
}
