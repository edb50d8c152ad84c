import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { leaveDetour } from './Strips.tsx';
import { TroubleBanner } from './TroubleBanner.tsx';

/** A situation that has ended and waits to be left: the way back is the only way on. */
export function WayBack() {
  const t = useTranslations('session.detour');
  useCommand('close', leaveDetour);
  useCommand('next', leaveDetour);
  return (
    <>
      <div className="work" />
      <div className="dock">
        <TroubleBanner />
        <button
          className="btn btn--primary btn--lg next"
          id="next"
          type="button"
          aria-keyshortcuts={ariaKeyOf('next')}
          onClick={leaveDetour}
        >
          <Undo2 className="icon icon--16" />
          <span className="grow">{t('leave')}</span>
          <Key command="next" />
        </button>
      </div>
    </>
  );
}
