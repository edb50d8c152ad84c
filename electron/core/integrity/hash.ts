import { hash } from 'node:crypto';

/**
 * How a row of the log is sealed. The commitment covers what can be erased (with a secret salt, so that it
 * tells nothing once body and salt are gone); the link covers the commitment, the skeleton of the row and the
 * row before it, whatever interaction that belongs to. All values are hexadecimal.
 */

/** Bytes of a kept link: the first half of a SHA-256. Whoever changes a row needs a second preimage: 2¹²⁸. */
export const linkBytes = 16;

export const saltBytes = 16;
export const commitmentBytes = 32;

/** What stands before the first row of a log. */
export const genesis = '0'.repeat(linkBytes * 2);

/** A row of the log as it is sealed: its place, and its skeleton. */
export interface Sealed {
  /** 1, 2, 3 … over the whole log, in the order of writing. */
  position: number;
  interaction: number;
  seq: number;
  /** Older links cover the id of the call; '' since they do not. */
  eventId: string;
  /** UTC ms. */
  at: number;
  type: string;
  from: string | null;
  to: string | null;
}

/** Commits to the erasable content of one event. */
export function commitmentOf(salt: string, seq: number, content: string): string {
  return hash('sha256', `${salt}\n${seq}\n${content}`);
}

/** No step is called '': one that has been emptied is not the same as none. */
const step = (key: string | null) => (key === '' ? '\0' : (key ?? ''));

/** No field of a row holds a line break, so that nothing can be pushed from one field into the next. */
export function linkOf(previous: string, row: Sealed, commitment: string): string {
  const { position, interaction, seq, eventId, at, type, from, to } = row;
  const text = `${previous}\n${position}\n${interaction}\n${seq}\n${eventId}\n${at}\n${type}\n${step(from)}\n${step(to)}\n${commitment}`;
  return hash('sha256', text).slice(0, linkBytes * 2);
}
