import { api } from '../api/client.ts';
import { faultOf } from '../api/fault.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { useSession } from './store.ts';
import { troubleOf } from './trouble.ts';
import { inTurn } from './turn.ts';

/** Text typed since the last view, by "interaction/field". */
const typed = new Map<string, string>();
const waiting = new Map<string, { id: string; field: string; text: string }>();

const keyOf = (id: string, field: string) => `${id}/${field}`;

/** What is being typed goes to the disk as fast as it takes it, in its turn: the latest text wins. */
export function keepDraft(id: string, field: string, text: string): void {
  const key = keyOf(id, field);
  typed.set(key, text);
  const queued = waiting.has(key);
  waiting.set(key, { id, field, text });
  if (!queued) void inTurn(() => save(key));
}

/** The text of a field became an event, or was given up. */
export function forgetDraft(id: string, field: string): void {
  typed.delete(keyOf(id, field));
  waiting.delete(keyOf(id, field));
}

/** What was typed in a field and not yet kept; undefined = nothing. */
export function draftOf(view: SessionView, field: string): string | undefined {
  return typed.get(keyOf(view.id, field)) ?? view.drafts[field];
}

async function save(key: string): Promise<void> {
  const next = waiting.get(key);
  waiting.delete(key);
  if (!next || isOver(next.id)) return;
  try {
    await api.session.saveDraft(next);
  } catch (error) {
    // The text stays on the screen and becomes an event when the field is left: only a full disk is told.
    const trouble = troubleOf(faultOf(error), null);
    if (trouble?.kind === 'storage') useSession.setState({ trouble });
  }
}

/** What has ended takes no draft any more. */
function isOver(id: string): boolean {
  const { view } = useSession.getState();
  return view?.id === id && (view.status === 'finished' || view.status === 'abandoned');
}
