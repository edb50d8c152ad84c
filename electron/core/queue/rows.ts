import { folioOf } from '../../../shared/session/folio.ts';
import type { QueueRow } from '../../../shared/queue/contract.ts';
import type { ChannelId } from '../../../shared/protocol/protocol.ts';
import type { Desk } from '../session/desk.ts';

interface Row {
  id: string;
  no: number;
  startedAt: number;
  agent: string;
  protocol: string;
  edition: number;
  channel: ChannelId;
  activeMs: number;
  outcome: string | null;
  reviewed: number;
}

/** What lists show of an interaction, by its number. */
export function rowReader({ db, library }: Desk) {
  const one = db.prepare<[number], Row>(
    `SELECT id, no, started_at AS startedAt, agent_name AS agent, protocol, edition, channel,
       active_ms AS activeMs, outcome, reviewed FROM interaction WHERE no = ?`,
  );
  return (no: number): (QueueRow & { reviewed: boolean }) | null => {
    const row = one.get(no);
    if (!row) return null;
    const { protocol, edition, outcome, reviewed, no: number, ...rest } = row;
    const kept = library.kept(edition);
    return {
      ...rest,
      folio: folioOf(number),
      protocolName: kept?.protocols.get(protocol)?.header.name ?? protocol,
      outcomeLabel: kept?.catalog.outcomes.find(({ id }) => id === outcome)?.label ?? outcome,
      reviewed: reviewed > 0,
    };
  };
}
