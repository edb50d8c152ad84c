import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { go, type Route } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';

import '../settings/settings.css';

interface Props {
  title: string;
  back: Route;
  wide?: boolean;
  children: ReactNode;
}

/** A screen about accounts or personal data, with its way back. */
export function AccountPage({ title, back, wide = false, children }: Props) {
  const common = useTranslations('common');
  const leave = () => go(back);
  useCommand('close', leave);
  useEffect(() => {
    // A form on it has taken the focus already.
    if (!document.activeElement?.matches('main input')) focusPanel();
  }, []);
  return (
    <main className={wide ? 'panel panel--desk' : 'panel'} aria-label={title} tabIndex={-1}>
      <header className="bar">
        <button
          className="iconbtn iconbtn--lead"
          type="button"
          aria-label={common('back')}
          onClick={leave}
        >
          <ArrowLeft className="icon" />
        </button>
        <h1 className="bar__title grow truncate">{title}</h1>
      </header>
      <div className="work work--settings">{children}</div>
    </main>
  );
}
