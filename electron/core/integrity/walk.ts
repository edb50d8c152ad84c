import type { Finding } from '../../../shared/integrity/finding.ts';
import type { Head } from './chain.ts';
import { findingsIn, type Failed } from './diagnosis.ts';
import type { InteractionRows } from './interactions.ts';
import type { LogReader, LogRow } from './rows.ts';

/** More failing rows than these are not told one by one. */
const mostFailed = 200;

export type ChainWalk = ReturnType<typeof chainWalk>;

/**
 * Follows the chain over rows that come by interaction and seq, although it runs by position: only where an
 * interaction was interrupted by another must a link be kept until its neighbour comes by.
 * @param known how far the log is taken as good; its rows come from there on.
 */
export function chainWalk(reader: LogReader, interactions: InteractionRows, known: Head) {
  const links = new Map<number, string>([[known.count, known.link]]);
  const waiting = new Map<number, LogRow[]>();
  const failed: Failed[] = [];
  const numbers = numbering(interactions);
  let last: LogRow | null = null;
  let rows = 0;
  let top: Head = known;

  function check(row: LogRow, previous: string): void {
    if (reader.linkIn(row, row, previous) === row.link) return;
    if (failed.length < mostFailed) failed.push({ row, previous });
  }

  function previousOf(row: LogRow): string | undefined {
    if (last?.position === row.position - 1) return last.link;
    if (last) links.set(last.position, last.link);
    return links.get(row.position - 1);
  }

  return {
    /** @param firstSeq what the first row of an interaction is expected to be. */
    take(row: LogRow, firstSeq = 1): void {
      numbers.take(row, firstSeq);
      const previous = previousOf(row);
      if (previous === undefined) {
        waiting.set(row.position - 1, [...(waiting.get(row.position - 1) ?? []), row]);
      } else check(row, previous);
      for (const after of waiting.get(row.position) ?? []) check(after, row.link);
      waiting.delete(row.position);
      if (row.position > top.count) top = { count: row.position, link: row.link };
      last = row;
      rows += 1;
    },
    /** All that is wrong, the first interaction first. @param head what the file says of its end. */
    end(head: Head): { findings: Finding[]; rows: number; groups: number } {
      const { gaps, short, groups } = numbers.end();
      const orphans = [...waiting.values()].flat();
      const evidence = { failed, gaps, short, orphans, top, head, reader, interactions };
      return { findings: findingsIn(evidence), rows, groups };
    },
  };
}

/** Whether each interaction's events are numbered without a gap, up to the number that its row has. */
function numbering(interactions: InteractionRows) {
  const gaps: Finding[] = [];
  const short: Finding[] = [];
  let groups = 0;
  let last: { interaction: number; seq: number } | null = null;

  function leave(): void {
    if (!last) return;
    const info = interactions.one(last.interaction);
    if (info && info.seq > last.seq) short.push(gapAt(last.interaction, last.seq + 1));
  }

  return {
    take({ interaction, seq }: LogRow, firstSeq: number): void {
      const goesOn = last?.interaction === interaction;
      const expected = goesOn ? (last?.seq ?? 0) + 1 : firstSeq;
      if (!goesOn) {
        leave();
        groups += 1;
      }
      if (seq !== expected) gaps.push(gapAt(interaction, expected));
      last = { interaction, seq };
    },
    end() {
      leave();
      return { gaps, short, groups };
    },
  };
}

function gapAt(interaction: number, seq: number): Finding {
  return { kind: 'missing', interaction, seq, position: null };
}
