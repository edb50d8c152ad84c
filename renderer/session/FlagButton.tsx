import { MessageCircleQuestion } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { flag } from './flag.ts';

/** One press, and the author learns that an answer is missing here; how often is said quietly. */
export function FlagButton({ view }: { view: SessionView }) {
  const t = useTranslations('session.flag');
  const count = view.flags;
  return (
    <button
      className="btn btn--ghost btn--sm flag"
      type="button"
      title={t('button')}
      aria-label={count > 0 ? `${t('button')}. ${t('noted', { count })}` : t('button')}
      aria-keyshortcuts={ariaKeyOf('flag')}
      onClick={() => flag()}
    >
      <MessageCircleQuestion className="icon icon--14" />
      {count > 0 ? <span className="num">{count}</span> : null}
      <Key command="flag" quiet />
    </button>
  );
}
