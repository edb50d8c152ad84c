import type { AuditAct, AuditPage } from '../../../shared/account/audit.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { Database } from '../store/database.ts';
import { boundLimit } from '../store/limit.ts';

const pageSize = 50;

interface Row {
  no: number;
  at: number;
  act: AuditAct;
  account: string | null;
  agent: string | null;
  interaction: number | null;
  interactionId: string | null;
  detail: string;
}

/** What was kept, the newest first. */
export function auditEntries(db: Database) {
  const rows = db.prepare<[number, number, number], Row>(
    `SELECT a.no, a.at, a.act, c.name AS account, p.name AS agent, a.interaction, i.id AS interactionId, a.detail
     FROM audit a LEFT JOIN account c ON c.no = a.account LEFT JOIN person p ON p.no = a.person
       LEFT JOIN interaction i ON i.no = a.interaction
     WHERE a.no < ? AND (? = 0 OR a.act IN ('read', 'glimpsed')) ORDER BY a.no DESC LIMIT ${boundLimit}`,
  );
  return (before: number | null, readings: boolean): AuditPage => {
    const found = rows.all(before ?? Number.MAX_SAFE_INTEGER, readings ? 1 : 0, pageSize + 1);
    const shown = found.slice(0, pageSize);
    return {
      rows: shown.map(({ interaction, interactionId, detail, ...row }) => ({
        ...row,
        interaction:
          interaction === null || interactionId === null
            ? null
            : { id: interactionId, folio: folioOf(interaction) },
        about: aboutOf(JSON.parse(detail) as Record<string, unknown>),
      })),
      next: found.length > pageSize ? (shown.at(-1)?.no ?? null) : null,
    };
  };
}

/** What it was done to, in one line. */
function aboutOf(detail: Record<string, unknown>): string {
  const values = Object.entries(detail).filter(([key]) => key !== 'why' && key !== 'active');
  return values
    .map(([, value]) => (Array.isArray(value) ? value.join(', ') : String(value)))
    .join(' · ');
}
