import type { Database } from '../store/database.ts';

/** These end an interaction; the columns of its row that follow from the log are sealed with them. */
export const endings: ReadonlySet<string> = new Set(['finished', 'abandoned']);

type Columns = readonly (string | number | null)[];

/** What an interaction is pinned to, as its first event seals it. */
interface SealedBeginning {
  id: string;
  /** SHA-256 of the edition's texts; the settings as they lie in the database. */
  edition: string;
  settings: string;
  agent: number;
  agentName: string;
  agentPosition: string;
  protocol: string;
  channel: string;
  medium: string | null;
  startedAt: number;
  practice: number;
}

/** What follows from an interaction's log, as the event that ends it seals it. */
interface SealedEnding {
  status: string;
  seq: number;
  endedAt: number;
  activeMs: number;
  client: string;
  outcome: string | null;
  satisfaction: string | null;
  escalations: number;
}

/** The sealed content of a first event whose row is not written yet: the same columns as `contentStore` reads. */
export function sealedBeginning(body: string, row: SealedBeginning): string {
  const { id, edition, settings, agent, agentName, agentPosition } = row;
  const { protocol, channel, medium, startedAt, practice } = row;
  const who = [agent, agentName, agentPosition];
  const pinned = [id, edition, settings, ...who, protocol, channel, medium, startedAt, practice];
  return sealedWith(body, JSON.stringify(pinned));
}

/** The same for the event that ends it. */
export function sealedEnding(body: string, row: SealedEnding): string {
  const { status, seq, endedAt, activeMs, client, outcome, satisfaction, escalations } = row;
  const columns = [status, seq, endedAt, activeMs, client, outcome, satisfaction, escalations];
  return sealedWith(body, JSON.stringify(columns));
}

const sealedWith = (body: string, columns: string) => `${body}\n${columns}`;

/**
 * What a link says besides the body of its event: with the first event, everything that the interaction was
 * pinned to; with the one that ends it, what lists and figures read. Without this, a changed outcome or
 * another agent's name on the row would go unseen.
 */
export function contentStore(db: Database) {
  const beginning = db
    .prepare<[number], Columns>(
      `SELECT i.id, e.hash, s.body, i.agent, i.agent_name, i.agent_position, i.protocol, i.channel, i.medium,
         i.started_at, i.practice
       FROM interaction i JOIN edition e ON e.no = i.edition JOIN settings s ON s.rev = i.settings
       WHERE i.no = ?`,
    )
    .raw();
  const ending = db
    .prepare<[number], Columns>(
      `SELECT status, seq, ended_at, active_ms, client, outcome, satisfaction, escalations
       FROM interaction WHERE no = ?`,
    )
    .raw();
  const past = db.prepare<[number, number], { content: string }>(
    'SELECT content FROM past_ending WHERE interaction = ? AND seq = ?',
  );
  const keepPast = db.prepare<[number, number, string]>(
    'INSERT INTO past_ending (interaction, seq, content) VALUES (?, ?, ?)',
  );
  const endingOf = (interaction: number) => JSON.stringify(ending.get(interaction) ?? null);
  return {
    /** The sealed content of an event, from the rows as they are now. */
    of(row: { interaction: number; seq: number; type: string; body: string }): string {
      const { interaction, seq, type, body } = row;
      if (seq === 1) return sealedWith(body, JSON.stringify(beginning.get(interaction) ?? null));
      if (!endings.has(type)) return body;
      return sealedWith(body, past.get(interaction, seq)?.content ?? endingOf(interaction));
    },
    /** Before an ended interaction goes on: its row is about to change, its ending stays checkable. */
    keepEnding: (interaction: number, seq: number) =>
      keepPast.run(interaction, seq, endingOf(interaction)),
  };
}
