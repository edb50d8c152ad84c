import { ChevronLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { undo } from './tools.ts';
import { TroubleBanner } from './TroubleBanner.tsx';
import type { OutcomeView } from './WrapUp.tsx';

interface Props {
  view: SessionView;
  outcome: OutcomeView | null;
  onFinish: () => void;
}

/** Keeps the interaction, or goes back into it. */
export function WrapUpDock({ view, outcome, onFinish }: Props) {
  const t = useTranslations('wrapUp');
  return (
    <div className="dock">
      <TroubleBanner />
      <button
        className="btn btn--primary btn--lg next"
        id="next"
        type="button"
        disabled={outcome === null}
        aria-keyshortcuts={ariaKeyOf('keep')}
        onClick={onFinish}
      >
        <span className="grow truncate">
          {t('save')}{' '}
          <span className="next__to">{outcome ? `· ${outcome.label}` : t('chooseFirst')}</span>
        </span>
        <Key command="keep" />
      </button>
      <div className="row">
        <button
          className="btn grow"
          type="button"
          disabled={!view.actions.undo}
          aria-keyshortcuts={ariaKeyOf('back')}
          onClick={undo}
        >
          <ChevronLeft className="icon icon--16" />
          {t('back')}
          <Key command="back" quiet />
        </button>
      </div>
    </div>
  );
}
