import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { hash } from 'node:crypto';
import type { FindingKind } from '../../../shared/integrity/finding.ts';

/** The file beside the database that remembers how far the log went. */
export const anchorName = 'guion.ancla';

/**
 * A mark outside the database: the log held `count` rows and ended in `link`. It may lag behind the log, for
 * it costs no step anything, and is never ahead of it: it is written after the commit.
 */
export interface Anchor {
  count: number;
  /** Hexadecimal. */
  link: string;
  /** Where the last row stood; 0, 0 for an empty log. */
  interaction: number;
  seq: number;
  /** The highest number of an interaction. */
  lastInteraction: number;
  /** Interactions that could still grow then; null when there were too many to list. */
  open: readonly number[] | null;
  /** UTC ms. */
  at: number;
  /** True when the program ended in order. */
  closed: boolean;
  /** What is known to be wrong with the log before this mark; null when nothing is. */
  doubt: Doubt | null;
}

/** Stays in the mark until a person has accepted it, so that nothing wrong heals by being overwritten. */
export interface Doubt {
  /** UTC ms. */
  since: number;
  kind: FindingKind;
  /** The first event of the log that it is about; null when nobody knows. */
  position: number | null;
  /** The mark that the log should have led through: once it does again, the doubt is over. */
  mark: Pick<Anchor, 'count' | 'link' | 'interaction' | 'seq'> | null;
}

/** Two slots, written in turn: one that is torn by a power cut leaves the other. */
const slotBytes = 2048;

interface Slot {
  turn: number;
  anchor: Anchor;
}

/** @returns null when there is none; 'unreadable' when neither slot is whole. */
export function readAnchor(path: string): Anchor | null | 'unreadable' {
  const slots = slotsIn(path);
  if (slots === null) return null;
  return slots.toSorted((a, b) => b.turn - a.turn)[0]?.anchor ?? 'unreadable';
}

export interface AnchorFile {
  /**
   * Writes the mark into the older slot.
   * @param durable waits until it is on the disk; a mark between steps does not.
   * @returns false when the disk does not take it: the mark before it still holds.
   */
  write(anchor: Anchor, durable: boolean): boolean;
  close(): void;
}

/** Opens the file for writing, making it where there is none (0600). Null when the disk does not let it. */
export function openAnchor(path: string): AnchorFile | null {
  let turn = Math.max(0, ...(slotsIn(path) ?? []).map((slot) => slot.turn));
  let file: number;
  try {
    file = openFor(path);
  } catch {
    return null;
  }
  return {
    write(anchor, durable) {
      try {
        writeSync(file, slotText(turn + 1, anchor), ((turn + 1) % 2) * slotBytes, 'utf8');
        if (durable) fsyncSync(file);
        turn += 1;
        return true;
      } catch {
        return false;
      }
    },
    close: () => closeSync(file),
  };
}

function openFor(path: string): number {
  try {
    return openSync(path, 'r+');
  } catch {
    return openSync(path, 'w+', 0o600);
  }
}

function slotText(turn: number, anchor: Anchor): string {
  const text = textOf(turn, anchor);
  const fits = text.length <= slotBytes - 1;
  return (fits ? text : textOf(turn, { ...anchor, open: null })).padEnd(slotBytes - 1) + '\n';
}

function textOf(turn: number, anchor: Anchor): string {
  const body = JSON.stringify({ turn, anchor } satisfies Slot);
  return `${sumOf(body)} ${body}`;
}

function slotsIn(path: string): Slot[] | null {
  let text: string;
  try {
    text = readFileSync(path, 'latin1');
  } catch {
    return null;
  }
  return [text.slice(0, slotBytes), text.slice(slotBytes, slotBytes * 2)].flatMap((slot) => {
    const body = slot.slice(9).trimEnd();
    return slot.slice(0, 8) === sumOf(body) ? [JSON.parse(body) as Slot] : [];
  });
}

const sumOf = (text: string) => hash('sha256', text).slice(0, 8);
