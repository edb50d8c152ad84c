import type { SessionView } from '../../shared/session/view.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { forgetDraft } from './drafts.ts';
import { MaskLine } from './MaskLine.tsx';
import { send } from './send.ts';
import { useSession } from './store.ts';

type Identifier = SessionView['identifiers'][number];

/** Puts the masked form in its place, as a correction of what was typed. */
function mask(view: SessionView, { where, corrected }: Identifier): void {
  forgetDraft(view.id, where);
  if (where === 'notas') void send({ type: 'noted', text: corrected });
  else void send({ type: 'captured', field: where, value: corrected });
}

/**
 * One quiet line wherever the interaction holds a number that identifies a person, on this step or on one that was
 * left: it may be masked with one key, also while the client waits.
 */
export function Identifiers({ view }: { view: SessionView }) {
  const free = useSession(({ sheet }) => sheet === null);
  const found = view.identifiers[0];
  useCommand('mask', () => found && mask(view, found), free && found !== undefined);
  return found ? <MaskLine found={found} withKey onMask={() => mask(view, found)} /> : null;
}
