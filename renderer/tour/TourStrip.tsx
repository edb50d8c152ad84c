import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { tourSteps, type Tour } from './follow.ts';
import { skipTour, useTour } from './store.ts';
import './tour.css';

/** What the tour asks for now, above the script. It goes on by itself when the agent has done it. */
export function TourStrip({ view }: { view: SessionView }) {
  const tour = useTour((state) => state.tour);
  return tour?.interaction === view.id ? <Shown tour={tour} view={view} /> : null;
}

function Shown({ tour, view }: { tour: Tour; view: SessionView }) {
  const t = useTranslations('tour');
  const skip = () => void skipTour(t('skip'));
  const over = tour.at >= tourSteps.length;
  useCommand('tour', skip, !over);
  return (
    <section className="tourstrip" aria-label={t('label')}>
      <output className="tourstrip__text">{useText(tour, view)}</output>
      {over ? null : (
        <p className="tourstrip__foot">
          <span className="grow num">
            {t('position', { index: tour.at + 1, count: tourSteps.length })}
          </span>
          <button
            className="btn btn--ghost"
            type="button"
            aria-keyshortcuts={ariaKeyOf('tour')}
            onClick={skip}
          >
            {t('skip')} <Key command="tour" quiet />
          </button>
        </p>
      )}
    </section>
  );
}

function useText({ at, alarmed }: Tour, { mode }: SessionView) {
  const t = useTranslations('tour.steps');
  const step = tourSteps[at];
  switch (step) {
    case 'say':
      return t.rich('say', { mark: () => <Key command="mark" /> });
    case 'forward':
      return t.rich('forward', {
        next: () => <Key command="next" />,
        back: () => <Key command="back" />,
      });
    case 'brake':
      return alarmed && mode === 'priority'
        ? t.rich('brakeBack', { close: () => <Key command="close" /> })
        : t.rich('brake', { brake: () => <Key command="brake" /> });
    case 'note':
      return t.rich('note', {
        note: () => <Key command="note" />,
        keep: () => <Key command="keep" />,
      });
    case 'close':
      return t.rich('close', {
        wrapUp: () => <Key command="wrapUp" />,
        keep: () => <Key command="keep" />,
      });
    case undefined:
      return t.rich('end', { help: () => <Key command="help" /> });
  }
}
