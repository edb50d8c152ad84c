import { ChevronLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OutcomeView, SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { Identifiers } from './Identifiers.tsx';
import { undo } from './tools.ts';
import { TroubleBanner } from './TroubleBanner.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

interface Props {
  view: SessionView;
  outcome: OutcomeView | null;
  onFinish: () => void;
}

/** Keeps the interaction, or goes back into it. */
export function WrapUpDock({ view, outcome, onFinish }: Props) {
  const t = useTranslations('wrapUp');
  const lang = useContentLanguage();
  return (
    <div className="dock">
      <TroubleBanner />
      <Identifiers view={view} />
      <div className="row">
        <button
          className="btn btn--primary btn--lg next grow"
          id="next"
          type="button"
          disabled={outcome === null}
          aria-keyshortcuts={ariaKeyOf('keep')}
          onClick={onFinish}
        >
          <span className="grow truncate">
            {outcome ? t('save') : t('chooseFirst')}{' '}
            {outcome ? (
              <span className="next__to" lang={lang}>
                · {outcome.label}
              </span>
            ) : null}
          </span>
          <Key command="keep" />
        </button>
        <button
          className="btn btn--lg"
          type="button"
          disabled={!view.actions.undo}
          title={t('back')}
          aria-label={t('back')}
          aria-keyshortcuts={ariaKeyOf('back')}
          onClick={undo}
        >
          <ChevronLeft className="icon icon--16" />
          <Key command="back" quiet />
        </button>
      </div>
    </div>
  );
}
