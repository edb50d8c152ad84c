import { replay } from '../../../shared/session/replay.ts';
import type { SessionContext, SessionState } from '../../../shared/session/state.ts';
import type { LibraryStore } from '../library/store.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { InteractionRow, SessionStore } from './store.ts';

/** An open interaction in memory: a copy of what is on disk, replaced only after a commit. */
export interface Loaded {
  no: number;
  id: string;
  seq: number;
  context: SessionContext;
  state: SessionState;
}

/** Raised when the state's shape changes, so that an older snapshot is not trusted but replayed. */
export const engine = 5;

interface Snapshot {
  engine: number;
  state: SessionState;
}

/** The state as it is kept beside the log. */
export function snapshotOf(state: SessionState): string {
  return JSON.stringify({ engine, state } satisfies Snapshot);
}

export interface Shelves {
  store: SessionStore;
  library: LibraryStore;
  settings: SettingsStore;
}

/**
 * Brings an interaction into memory from its log, which is the truth: a damaged snapshot is never believed. The
 * snapshot serves only where a newer engine no longer follows an old log; without either it is a bug and throws.
 */
export function load(row: InteractionRow, shelves: Shelves): Loaded {
  const context = contextOf(row, shelves);
  const kept = row.snapshot === null ? null : (JSON.parse(row.snapshot) as Snapshot);
  const base = { no: row.no, id: row.id, seq: row.seq, context };
  const replayed = replay(context, shelves.store.log(row.no));
  if (replayed.ok) return { ...base, state: replayed.state };
  if (kept?.engine === engine) return { ...base, state: kept.state };
  throw new Error(
    `interaction ${row.no}: event ${replayed.seq} does not follow (${replayed.reason})`,
  );
}

/** What the interaction was pinned to when it began. */
export function contextOf(
  row: InteractionRow,
  { library, settings }: Omit<Shelves, 'store'>,
): SessionContext {
  const revision = settings.at(row.settings);
  if (!revision) throw new Error(`settings ${row.settings} are gone`);
  return {
    library: library.edition(row.edition),
    settings: revision.settings,
    agent: { id: row.agentId, name: row.agentName, position: row.agentPosition },
    channel: row.channel as SessionContext['channel'],
    medium: row.medium,
  };
}
