import type { Finding } from '../../../shared/integrity/finding.ts';
import type { IntegrityReport, ToldFinding } from '../../../shared/integrity/report.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { Database } from '../store/database.ts';
import type { Anchor } from './anchor.ts';
import { changedDocuments } from './documents.ts';
import { interactionRows, type InteractionRows } from './interactions.ts';
import { atAnchor, type Checked } from './log.ts';
import { logReader } from './rows.ts';
import { findingText, texts } from './texts.ts';

/** A head that was printed somewhere else: the log must still lead through it. */
export interface Receipt {
  count: number;
  link: string;
}

const mostTold = 100;

/** Puts a check of the whole log, the mark outside and a printed receipt, if any, into one report. */
export function reportOf(
  db: Database,
  checked: Checked,
  anchor: Anchor | null | 'unreadable',
  receipt: Receipt | null,
): IntegrityReport {
  const interactions = interactionRows(db);
  const findings = [...checked.findings, ...changedDocuments(db)].map((finding) =>
    told(finding, interactions),
  );
  findings.push(...anchorFindings(db, interactions, checked, anchor));
  if (receipt) findings.push(...receiptFindings(db, receipt));
  const erased = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM erased').get();
  return {
    intact: findings.length === 0,
    interactions: interactions.count(),
    events: checked.rows,
    erased: erased?.n ?? 0,
    count: checked.head.count,
    head: checked.head.link,
    first: findings[0] ?? null,
    findings: findings.slice(0, mostTold),
  };
}

function anchorFindings(
  db: Database,
  interactions: InteractionRows,
  { head, findings }: Checked,
  anchor: Anchor | null | 'unreadable',
): ToldFinding[] {
  if (anchor === 'unreadable')
    return [general('unreadableMark', 'anchor', null, texts.unreadableAnchor)];
  if (anchor === null)
    return head.count === 0 ? [] : [general('noMark', 'anchor', null, texts.noAnchor)];
  const found = atAnchor(logReader(db), interactions, anchor, head);
  const known = findings.some(({ kind }) => kind === found?.kind);
  const broken = found && !known ? [told(found, interactions)] : [];
  const { doubt } = anchor;
  if (doubt === null) return broken;
  return [...broken, general('doubt', doubt.kind, doubt.position, texts.doubt(doubt.position))];
}

function receiptFindings(db: Database, { count, link }: Receipt): ToldFinding[] {
  const row = logReader(db).at(count)[0];
  if (row?.link === link) return [];
  return [general('receipt', 'anchor', count, texts.receipt(count))];
}

function told(finding: Finding, interactions: InteractionRows): ToldFinding {
  const { interaction } = finding;
  const folio = interaction === null ? null : folioOf(interaction);
  const id = interaction === null ? null : (interactions.one(interaction)?.id ?? null);
  return { ...finding, folio, id, about: 'event', text: findingText(finding, folio) };
}

function general(
  about: ToldFinding['about'],
  kind: Finding['kind'],
  position: number | null,
  text: string,
): ToldFinding {
  return { kind, interaction: null, seq: null, position, folio: null, id: null, about, text };
}
