import { Compass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { usePreferences } from '../preferences/store.ts';
import { declineTour, startTour } from './store.ts';
import './tour.css';

/** The tour, offered to whoever has neither taken nor declined it. */
export function TourOffer() {
  const t = useTranslations('tour.offer');
  const known = usePreferences(({ preferences }) => preferences.tour);
  const start = () => void startTour();
  useCommand('tour', start, !known);
  if (known) return null;
  return (
    <section className="card pad tour" aria-label={t('title')}>
      <p className="tour__title">
        <Compass className="icon icon--16" />
        <b>{t('title')}</b>
      </p>
      <p className="item__sub">{t('body')}</p>
      <div className="row">
        <button
          className="btn btn--primary"
          type="button"
          aria-keyshortcuts={ariaKeyOf('tour')}
          onClick={start}
        >
          {t('start')} <Key command="tour" />
        </button>
        <button className="btn btn--ghost" type="button" onClick={() => void declineTour()}>
          {t('decline')}
        </button>
      </div>
    </section>
  );
}
