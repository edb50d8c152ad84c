import type { AnyEvent, LoggedEvent } from '../../../shared/session/event.ts';
import { spanStore } from '../review/days.ts';
import type { Kept } from '../../../shared/rights/record.ts';
import { keptColumn } from '../rights/store.ts';
import { bodyOf } from './body.ts';
import { chainStore, type ChainStore } from '../integrity/chain.ts';
import { eventReader } from '../log/reader.ts';
import type { Database } from '../store/database.ts';

/** What an interaction is pinned to; written once. */
export interface Beginning {
  id: string;
  edition: number;
  settings: number;
  agent: number;
  agentName: string;
  agentPosition: string;
  protocol: string;
  channel: string;
  medium: string | null;
  startedAt: number;
  /** 1 = practice, which never counts. */
  practice: 0 | 1;
}

export interface InteractionRow extends Beginning {
  no: number;
  agentId: string;
  status: 'active' | 'paused' | 'finished' | 'abandoned';
  seq: number;
  snapshot: string | null;
  kept: Kept;
}

/** The columns that follow from the log, kept for lists and for a quick restart. */
export interface Derived {
  status: InteractionRow['status'];
  seq: number;
  snapshot: string | null;
  endedAt: number | null;
  activeMs: number | null;
  client: string;
  outcome: string | null;
  satisfaction: string | null;
  escalations: number;
}

export type SessionStore = ReturnType<typeof sessionStore>;

/** Prepared statements for interactions, their events and their drafts. Nothing here decides anything. */
export function sessionStore(db: Database, chain: ChainStore = chainStore(db)) {
  const columns = `i.no, i.id, i.edition, i.settings, i.agent, p.id AS agentId, i.agent_name AS agentName,
    i.agent_position AS agentPosition, i.protocol, i.channel, i.medium, i.started_at AS startedAt, i.practice,
    i.status, i.seq, i.snapshot, ${keptColumn}`;
  const from = 'FROM interaction i JOIN person p ON p.no = i.agent';
  const byId = db.prepare<[string], InteractionRow>(`SELECT ${columns} ${from} WHERE i.id = ?`);
  const open = db.prepare<[], InteractionRow>(
    `SELECT ${columns} ${from} WHERE i.status IN ('active', 'paused') ORDER BY i.status, i.no DESC`,
  );
  const insert = db.prepare<[Beginning]>(
    `INSERT INTO interaction (id, edition, settings, agent, agent_name, agent_position, protocol, channel,
       medium, started_at, practice, status, seq)
     VALUES (@id, @edition, @settings, @agent, @agentName, @agentPosition, @protocol, @channel,
       @medium, @startedAt, @practice, 'active', 0)`,
  );
  const update = db.prepare<[Derived & { no: number }]>(
    `UPDATE interaction SET status = @status, seq = @seq, snapshot = @snapshot, ended_at = @endedAt,
       active_ms = @activeMs, client = @client, outcome = @outcome, satisfaction = @satisfaction,
       escalations = @escalations WHERE no = @no`,
  );
  const step = db.prepare<[Derived & { no: number }]>(
    `UPDATE interaction SET seq = @seq, snapshot = @snapshot, client = @client, outcome = @outcome,
       satisfaction = @satisfaction, escalations = @escalations WHERE no = @no`,
  );
  const days = spanStore(db);
  return {
    byId: (id: string): InteractionRow | null => byId.get(id) ?? null,
    /** The active one first, then the paused ones, the last begun first. */
    open: (): InteractionRow[] => open.all(),
    /** @returns the interaction's number. */
    insert(row: Beginning): number {
      const no = Number(insert.run(row).lastInsertRowid);
      days.begun(no, row.startedAt);
      return no;
    },
    update: (no: number, derived: Derived) => update.run({ no, ...derived }),
    /** The same while it goes on as it was: a column of an index that is set to what it is writes a page more. */
    step: (no: number, derived: Derived) => step.run({ no, ...derived }),
    ...eventStatements(db, chain),
    ...draftStatements(db),
  };
}

function eventStatements(db: Database, chain: ChainStore) {
  const { of } = eventReader(db);
  const known = db.prepare<[number, string], { seq: number }>(
    'SELECT seq FROM event WHERE interaction = ? AND ? IN (call, event_id)',
  );
  return {
    /** The interaction's row must already say what follows from the event: both are sealed together. */
    append(interaction: number, { event, eventId: call, seq, at, from, to }: LoggedEvent) {
      const { type, ...body } = event;
      chain.append({ interaction, seq, call, at, type, body: JSON.stringify(body), from, to });
    },
    keepEnding: chain.keepEnding,
    log: (interaction: number): LoggedEvent[] =>
      of(interaction).map(({ seq, eventId, at, type, body, from, to }) => ({
        seq,
        eventId,
        at,
        event: { ...bodyOf(body), type } as AnyEvent,
        from,
        to,
      })),
    /** Whether this very event was written before, and not long ago: then a call is a retry. */
    knows: (interaction: number, eventId: string) => known.get(interaction, eventId) !== undefined,
  };
}

function draftStatements(db: Database) {
  const save = db.prepare<[number, string, string]>(
    `INSERT INTO draft (interaction, field, text) VALUES (?, ?, ?)
     ON CONFLICT (interaction, field) DO UPDATE SET text = excluded.text`,
  );
  const drop = db.prepare<[number, string]>(
    'DELETE FROM draft WHERE interaction = ? AND field = ?',
  );
  const dropAll = db.prepare<[number]>('DELETE FROM draft WHERE interaction = ?');
  const all = db.prepare<[number], { field: string; text: string }>(
    'SELECT field, text FROM draft WHERE interaction = ?',
  );
  return {
    saveDraft: (interaction: number, field: string, text: string) =>
      save.run(interaction, field, text),
    dropDraft: (interaction: number, field: string) => drop.run(interaction, field),
    dropDrafts: (interaction: number) => dropAll.run(interaction),
    drafts: (interaction: number): Record<string, string> =>
      Object.fromEntries(all.all(interaction).map(({ field, text }) => [field, text])),
  };
}
