import type { Finding, FindingKind } from '../../../shared/integrity/finding.ts';
import type { Head } from './chain.ts';
import type { InteractionRows } from './interactions.ts';
import type { LogReader, LogRow } from './rows.ts';

/** A row whose content does not give the link that it carries. */
export interface Failed {
  row: LogRow;
  /** The link of the row before it. */
  previous: string;
}

export interface Evidence {
  failed: readonly Failed[];
  /** Numbers left out within an interaction. */
  gaps: readonly Finding[];
  /** Interactions whose row knows of more events than there are. */
  short: readonly Finding[];
  /** Rows whose predecessor in the whole log is not there. */
  orphans: readonly LogRow[];
  /** The last row found, and the last one that the file says it has. */
  top: Head;
  head: Head;
  reader: LogReader;
  interactions: InteractionRows;
}

/** Within one interaction the cause is told before what follows from it. */
const weight: Record<FindingKind, number> = {
  inserted: 0,
  reordered: 1,
  missing: 2,
  truncated: 3,
  changed: 4,
  anchor: 5,
};

/** Says what was done to the log, as far as the traces tell. The first interaction comes first. */
export function findingsIn(evidence: Evidence): Finding[] {
  const findings = [...lost(evidence), ...altered(evidence)];
  return findings.toSorted(
    (a, b) =>
      (a.interaction ?? Infinity) - (b.interaction ?? Infinity) ||
      weight[a.kind] - weight[b.kind] ||
      (a.seq ?? 0) - (b.seq ?? 0) ||
      (a.position ?? 0) - (b.position ?? 0),
  );
}

/** Rows that are gone: from the middle they leave a hole in the positions, from the end they do not. */
function lost({ gaps, short, orphans, top, head, interactions }: Evidence): Finding[] {
  const holes = orphans.filter(({ position }) => position <= head.count);
  const found: Finding[] = [...gaps];
  const atEnd = head.count > top.count;
  for (const finding of short) {
    const kind = holes.length === 0 && atEnd ? 'truncated' : 'missing';
    found.push({ ...finding, kind, position: kind === 'truncated' ? top.count + 1 : null });
  }
  const [hole] = holes;
  if (hole) found.push(...taken(hole, found, interactions));
  if (atEnd && !found.some(({ kind }) => kind === 'truncated')) {
    const next = interactions.last() + (short.length > 0 ? 0 : 1);
    found.push({ kind: 'truncated', interaction: next, seq: null, position: top.count + 1 });
  }
  return found;
}

/** Whose rows left a hole: interactions that are gone, or lost their events; else whoever stands after it. */
function taken(hole: LogRow, told: readonly Finding[], interactions: InteractionRows): Finding[] {
  const known = new Set(told.map(({ interaction }) => interaction));
  const whole = [...interactions.absent(), ...interactions.silent()].filter((no) => !known.has(no));
  if (whole.length === 0 && known.size > 0) return [];
  const gone = whole.length > 0 ? whole : [hole.interaction];
  const position = hole.position - 1;
  return gone.map((interaction) => ({ kind: 'missing', interaction, seq: null, position }));
}

function altered(evidence: Evidence): Finding[] {
  const { failed, top, head, interactions } = evidence;
  const found: Finding[] = [];
  for (const one of failed) {
    const kind = kindOf(one, evidence);
    if (kind !== null) found.push(at(kind, one.row));
  }
  for (const orphan of evidence.orphans) {
    if (orphan.position > head.count) found.push(at('inserted', orphan));
  }
  // Every row fits and yet the end is another: what was written about the end has been changed.
  const untouched = found.length === 0 && evidence.orphans.length === 0;
  if (untouched && top.count >= head.count && top.link !== head.link) {
    found.push({
      kind: 'changed',
      interaction: interactions.last(),
      seq: null,
      position: top.count,
    });
  }
  return found;
}

/** @returns null for a row that only suffers from what was done to another. */
function kindOf(one: Failed, { failed, head, reader, interactions }: Evidence): FindingKind | null {
  const { row } = one;
  const info = interactions.one(row.interaction);
  if (!info) return 'missing';
  if (row.position > head.count || row.position < 1 || row.seq > info.seq) return 'inserted';
  if (failed.some((other) => other !== one && exchanged(one, other, reader))) return 'reordered';
  const mates = failed.filter((other) => other.row.interaction === row.interaction);
  if (fitsAt(one, row.seq - 1, reader) || fitsAt(one, row.seq + 1, reader)) return null;
  if (mates.some((mate) => mate.row.seq > row.seq && fitsAt(mate, mate.row.seq - 1, reader))) {
    return 'inserted';
  }
  const twins = failed.length > 20 ? [] : reader.at(row.position);
  return twins.length > 1 ? 'inserted' : 'changed';
}

/** Whether two rows give their links once their places, or only their numbers, are exchanged. */
function exchanged(a: Failed, b: Failed, reader: LogReader): boolean {
  if (reader.linkIn(a.row, b.row, b.previous) === b.row.link) return true;
  if (reader.linkIn(b.row, a.row, a.previous) === a.row.link) return true;
  return numbered(a, b, reader) && numbered(b, a, reader);
}

/** Whether a row gives its link under the number of another. */
function numbered({ row, previous }: Failed, other: Failed, reader: LogReader): boolean {
  const { interaction, seq } = other.row;
  return reader.linkIn(row, { interaction, seq, position: row.position }, previous) === row.link;
}

/** Whether a row is whole but carries the number of another: rows before it were added or taken away. */
function fitsAt({ row, previous }: Failed, seq: number, reader: LogReader): boolean {
  const { interaction, position } = row;
  return reader.linkIn(row, { interaction, seq, position }, previous) === row.link;
}

function at(kind: FindingKind, { interaction, seq, position }: LogRow): Finding {
  return { kind, interaction, seq, position };
}
