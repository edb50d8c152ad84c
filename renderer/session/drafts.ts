import { api } from '../api/client.ts';
import { faultOf } from '../api/fault.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { useSession } from './store.ts';
import { troubleOf } from './trouble.ts';

/** Text typed since the last view, by "interaction/field". */
const typed = new Map<string, string>();
const waiting = new Map<string, { id: string; field: string; text: string }>();
let busy = false;

const keyOf = (id: string, field: string) => `${id}/${field}`;

/** What is being typed goes to the disk as fast as it takes it: the latest text wins, one call in flight. */
export function keepDraft(id: string, field: string, text: string): void {
  typed.set(keyOf(id, field), text);
  waiting.set(keyOf(id, field), { id, field, text });
  void flush();
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

async function flush(): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    for (let next = takeOne(); next; next = takeOne()) {
      // oxlint-disable-next-line no-await-in-loop -- one in flight is the rule
      await api.session.saveDraft(next);
    }
  } catch (error) {
    // The text stays on the screen and becomes an event when the field is left: only a full disk is told.
    const trouble = troubleOf(faultOf(error), null);
    if (trouble?.kind === 'storage') useSession.setState({ trouble });
  } finally {
    busy = false;
  }
}

function takeOne() {
  const [key] = waiting.keys();
  if (key === undefined) return undefined;
  const next = waiting.get(key);
  waiting.delete(key);
  return next;
}
