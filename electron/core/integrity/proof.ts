import type { Finding } from '../../../shared/integrity/finding.ts';
import type { InteractionProof } from '../../../shared/integrity/proof.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { Database } from '../store/database.ts';
import { chainStore, type Head } from './chain.ts';
import { genesis } from './hash.ts';
import { logReader, type LogReader, type LogRow } from './rows.ts';
import { findingText } from './texts.ts';

/**
 * The seal of one interaction, checked by itself: each of its events against the row before it in the log,
 * whatever interaction that belongs to. It costs as much as its events; only a log that was tampered with around
 * it is searched as a whole. Whether the log leads on to its head is what `integrity.verify` says.
 * @param id the interaction's id. @returns null when there is none such.
 */
export function interactionProof(db: Database, id: string): InteractionProof | null {
  const row = db
    .prepare<[string], { no: number; seq: number; erased: number }>(
      `SELECT no, seq, EXISTS (SELECT 1 FROM erased WHERE interaction = no) AS erased
       FROM interaction WHERE id = ?`,
    )
    .get(id);
  if (!row) return null;
  const reader = logReader(db);
  const rows = reader.of(row.no);
  const finding = firstWrong(reader, rows, row);
  const last = rows.at(-1);
  return {
    id,
    folio: folioOf(row.no),
    intact: finding === null,
    text: finding && findingText(finding, folioOf(row.no)),
    erased: row.erased === 1,
    events: rows.length,
    from: rows[0]?.position ?? 0,
    to: last?.position ?? 0,
    receipt: receiptOf({ count: last?.position ?? 0, link: last?.link ?? genesis }),
    head: receiptOf(chainStore(db).head()),
  };
}

/** What is first wrong with the seal of one interaction; null when nothing is. */
export function brokenSeal(db: Database, row: { no: number; seq: number }): Finding | null {
  const reader = logReader(db);
  return firstWrong(reader, reader.of(row.no), row);
}

/** A place in the log with its seal, as it is printed and typed: "120-3f0c…". */
export const receiptOf = ({ count, link }: Head): string => `${count}-${link}`;

function firstWrong(
  reader: LogReader,
  rows: readonly LogRow[],
  { no, seq }: { no: number; seq: number },
): Finding | null {
  let before: LogRow | null = null;
  for (const [index, row] of rows.entries()) {
    const { position } = row;
    if (row.seq !== index + 1) {
      return { kind: 'missing', interaction: no, seq: index + 1, position: null };
    }
    const previous = linkBefore(reader, row, before);
    if (previous === null)
      return { kind: 'missing', interaction: null, seq: null, position: position - 1 };
    if (reader.linkIn(row, row, previous) !== row.link) {
      return { kind: 'changed', interaction: no, seq: row.seq, position };
    }
    before = row;
  }
  if (rows.length >= seq) return null;
  return { kind: 'missing', interaction: no, seq: rows.length + 1, position: null };
}

/** The link of the row right before one; null when there is no such row. */
function linkBefore(
  reader: LogReader,
  { interaction, position }: LogRow,
  before: LogRow | null,
): string | null {
  if (position === 1) return genesis;
  if (before?.position === position - 1) return before.link;
  const near = reader.near(interaction, position - 1) ?? reader.at(position - 1)[0];
  return near?.link ?? null;
}
