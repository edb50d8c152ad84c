import { Siren } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { escalate } from './escalate.ts';
import { Tools } from './Tools.tsx';

/** The last thing in the panel, always: the tools, and below them F8. */
export function Brake({ view, withTools }: { view: SessionView; withTools: boolean }) {
  const t = useTranslations('session');
  return (
    <footer className="brake">
      {withTools ? <Tools view={view} /> : null}
      {view.actions.escalate === null ? null : (
        <button
          className="brake__btn"
          type="button"
          aria-keyshortcuts={ariaKeyOf('brake')}
          onClick={() => escalate(false)}
        >
          <Siren className="icon" />
          <span>{t('brake')}</span>
          <Key command="brake" />
        </button>
      )}
    </footer>
  );
}
