import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { forgetDraft } from './drafts.ts';
import { send } from './send.ts';
import { useSession } from './store.ts';

type Identifier = SessionView['identifiers'][number];

/** Puts the masked form in its place, as a correction of what was typed. */
function mask(view: SessionView, { where, text, masked }: Identifier): void {
  const whole = textAt(view, where) ?? text;
  const corrected = whole.replaceAll(text, masked);
  forgetDraft(view.id, where);
  if (where === 'notas') void send({ type: 'noted', text: corrected });
  else void send({ type: 'captured', field: where, value: corrected });
}

/** What a datum holds; null where the present screen does not show it. */
function textAt(view: SessionView, where: string): string | null {
  if (where === 'notas') return view.notes;
  if (where === 'cliente') return view.client;
  if (where === 'referencia') return view.reference;
  const fields = [...(view.step?.fields ?? []), ...(view.wrapUp?.fields ?? [])];
  const value = fields.find(({ field }) => field === where)?.value;
  return typeof value === 'string' ? value : null;
}

/** One quiet line, where a number that identifies a person was typed: it may be masked with one key. */
export function Identifiers({ view }: { view: SessionView }) {
  const t = useTranslations('session.identifiers');
  const free = useSession(({ sheet }) => sheet === null);
  const found = view.identifiers.find(({ where }) => textAt(view, where) !== null);
  useCommand('mask', () => found && mask(view, found), free && found !== undefined);
  if (!found) return null;
  return (
    <div className="banner banner--quiet">
      <EyeOff className="icon icon--16" />
      <span className="grow truncate">
        {t('found', { kind: t(`kinds.${found.kind}`), masked: found.masked })}
      </span>
      <button
        className="btn"
        type="button"
        aria-keyshortcuts={ariaKeyOf('mask')}
        onClick={() => mask(view, found)}
      >
        {t('mask')} <Key command="mask" quiet />
      </button>
    </div>
  );
}
