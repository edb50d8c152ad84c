import { useEffect, type ReactNode } from 'react';
import { useCommand } from '../keyboard/useCommand.ts';
import { go, type Route } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { BackBar } from '../ui/BackBar.tsx';

import '../settings/settings.css';

interface Props {
  title: string;
  back: Route;
  wide?: boolean;
  children: ReactNode;
}

/** A screen about accounts or personal data, with its way back. */
export function AccountPage({ title, back, wide = false, children }: Props) {
  const leave = () => go(back);
  useCommand('close', leave);
  useEffect(() => {
    // A form on it has taken the focus already.
    if (!document.activeElement?.matches('main input')) focusPanel();
  }, []);
  return (
    <main className={wide ? 'panel panel--desk' : 'panel'} aria-label={title} tabIndex={-1}>
      <BackBar title={title} onBack={leave} />
      <div className="work work--settings">{children}</div>
    </main>
  );
}
