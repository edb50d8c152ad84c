import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { restrictTo } from '../keyboard/listen.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { HelpReader } from './HelpReader.tsx';
import { closeHelp, useHelp } from './store.ts';

/** Help in place of a screen that is no conversation. The screen waits under it as it is. */
export default function HelpScreen({ topic }: { topic: string }) {
  const t = useTranslations('help');
  const common = useTranslations('common');
  const frame = useRef<HTMLElement>(null);
  useCommand('close', closeHelp);
  useEffect(() => {
    // Nothing under it moves: its keys are at work as long as it is there.
    restrictTo('help', ['help', 'close', 'search']);
    frame.current?.focus({ preventScroll: true });
    return () => {
      restrictTo('help', null);
      const { from } = useHelp.getState();
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    };
  }, []);
  return (
    <main className="panel panel--help" aria-label={t('title')} tabIndex={-1} ref={frame}>
      <header className="bar">
        <h1 className="bar__title grow">{t('title')}</h1>
        <button className="iconbtn" type="button" aria-label={common('close')} onClick={closeHelp}>
          <X className="icon" />
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <section className="work" tabIndex={0} aria-label={t('reading')}>
        <HelpReader topic={topic} />
      </section>
    </main>
  );
}
