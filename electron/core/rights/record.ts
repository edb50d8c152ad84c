import type { HeldRecord } from '../../../shared/rights/record.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { bodyOf } from '../session/body.ts';
import type { Database } from '../store/database.ts';
import { keptColumn, rightsStore } from './store.ts';

type Columns = Omit<HeldRecord, 'folio' | 'events' | 'followUps' | 'annotations'> & { no: number };

/** Everything that is held about one interaction; null when there is none of that id. */
export function recordReader(db: Database) {
  const { annotations } = rightsStore(db);
  const row = db.prepare<[string], Columns>(
    `SELECT i.no, i.id, i.agent_name AS agent, i.protocol, i.channel, i.started_at AS startedAt,
       i.ended_at AS endedAt, i.outcome, i.satisfaction, ${keptColumn} FROM interaction i WHERE i.id = ?`,
  );
  const events = db.prepare<
    [number],
    { seq: number; at: number; type: string; step: string | null; body: string }
  >('SELECT seq, at, type, to_step AS step, body FROM logged WHERE interaction = ? ORDER BY seq');
  const followUps = db.prepare<[number], HeldRecord['followUps'][number]>(
    'SELECT due, reason, closed_at AS closedAt FROM follow_up WHERE origin = ? ORDER BY no',
  );
  return (id: string): (HeldRecord & { no: number }) | null => {
    const found = row.get(id);
    if (!found) return null;
    return {
      ...found,
      folio: folioOf(found.no),
      events: events
        .all(found.no)
        .map(({ body, ...event }) => ({ ...event, content: bodyOf(body) })),
      followUps: followUps.all(found.no),
      annotations: annotations(found.no),
    };
  };
}
