import type { InteractionPage, InteractionSummary } from '../../../shared/review/view.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { LibraryStore } from '../library/store.ts';
import type { Database } from '../store/database.ts';

interface Row {
  no: number;
  id: string;
  edition: number;
  agent: string;
  agentId: string;
  protocol: string;
  channel: InteractionSummary['channel'];
  startedAt: number;
  endedAt: number;
  activeMs: number;
  client: string;
  status: InteractionSummary['status'];
  outcome: string | null;
  satisfaction: string | null;
  escalations: number;
}

export interface PageStart {
  endedAt: number;
  id: string;
}

const columns = `no, id, edition, agent_name AS agent,
  (SELECT person.id FROM person WHERE person.no = interaction.agent) AS agentId, protocol, channel, started_at AS startedAt,
  ended_at AS endedAt, active_ms AS activeMs, client, status, outcome, satisfaction, escalations`;

/** The Registro: ended interactions, newest first, in keyset pages (a page costs the same however far back). */
export function reviewStore(db: Database, library: LibraryStore) {
  const page = db.prepare<[number, string, number], Row>(pageOf(''));
  const ownPage = db.prepare<[number, number, string, number], Row>(pageOf('agent = ? AND'));
  const one = db.prepare<[string], Row>(
    `SELECT ${columns} FROM interaction WHERE id = ? AND ended_at IS NOT NULL`,
  );
  return {
    /** @param agent the number of the person whose interactions may be read; null = everybody's. */
    page(after: PageStart | null, limit: number, agent: number | null): InteractionPage {
      const { endedAt, id } = after ?? { endedAt: Number.MAX_SAFE_INTEGER, id: '' };
      const rows =
        agent === null
          ? page.all(endedAt, id, limit + 1)
          : ownPage.all(agent, endedAt, id, limit + 1);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        rows: shown.map((row) => summaryOf(row, library)),
        next: last ? { endedAt: last.endedAt, id: last.id } : null,
      };
    },
    summary(id: string): InteractionSummary | null {
      const row = one.get(id);
      return row ? summaryOf(row, library) : null;
    },
  };
}

function pageOf(whose: string): string {
  return `SELECT ${columns} FROM interaction
    WHERE ${whose} ended_at IS NOT NULL AND practice = 0 AND (ended_at, id) < (?, ?)
    ORDER BY ended_at DESC, id DESC LIMIT ?`;
}

/** Names come from the edition the interaction was pinned to, not from today's. */
function summaryOf({ no, edition, ...row }: Row, store: LibraryStore): InteractionSummary {
  const { catalog, protocols } = store.edition(edition);
  const label = catalog.outcomes.find(({ id }) => id === row.outcome)?.label;
  return {
    ...row,
    folio: folioOf(no),
    protocolName: protocols.get(row.protocol)?.header.name ?? row.protocol,
    outcomeLabel: label ?? row.outcome,
  };
}
