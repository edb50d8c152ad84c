import type { Database } from '../store/database.ts';
import type { Invented, Stage } from './stage.ts';

/** When it ended, UTC ms, and how long it took without its pauses. */
interface End {
  endedAt: number;
  activeMs: number;
}

/** Writes the row of an ended interaction at one go: what the desk writes of it step by step. @returns its number. */
export function rowWriter(db: Database, stage: Stage): (one: Invented, end: End) => number {
  const insert = db.prepare<[Record<string, string | number | null>]>(
    `INSERT INTO interaction (id, edition, settings, agent, agent_name, agent_position, protocol, channel, medium,
       started_at, practice, status, seq, ended_at, active_ms, client, outcome, satisfaction, escalations,
       client_type, warnings, flags, missing_norms, backs)
     VALUES (@id, @edition, @settings, @agent, @agentName, @agentPosition, @protocol, @channel, @medium,
       @startedAt, 0, @status, @seq, @endedAt, @activeMs, @client, @outcome, @satisfaction, @escalations,
       @clientType, @warnings, @flags, @missingNorms, @backs)`,
  );
  return ({ plot: index, agent: which, id, startedAt, client }, end) => {
    const [staged, agent] = [stage.staged[index], stage.agents[which]];
    if (!staged || !agent) throw new Error('an interaction of nobody');
    const { protocol, channel, medium, beats, standing, backs } = staged.plot;
    const { status, outcome, satisfaction, escalations } = staged.plot;
    const who = { agent: agent.no, agentName: agent.name, agentPosition: agent.position };
    const pinned = { id, ...stage.pinned, ...who, protocol, channel, medium, startedAt };
    const derived = { status, seq: beats.length, ...end, client, outcome, satisfaction };
    const row = { ...pinned, ...derived, escalations, ...standing, backs };
    return Number(insert.run(row).lastInsertRowid);
  };
}
