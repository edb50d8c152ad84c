import { Clock3, Siren } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { useAtTime } from './clock.ts';
import { SessionMenu } from './SessionMenu.tsx';

/** The red band: seen from the corner of the eye, announced once. */
export function AlertBand({ view }: { view: SessionView }) {
  const t = useTranslations('priority');
  const opened = Math.min(...view.ladder.flatMap(({ at }) => (at === null ? [] : [at])));
  return (
    <>
      <header className="alert">
        <div className="alert__row">
          <div className="alert__text grow" role="alert">
            <h1 className="alert__title">
              <Siren className="icon icon--20" />
              {t('title')}
            </h1>
            <Origin view={view} />
          </div>
          <AlertClock since={Number.isFinite(opened) ? opened : view.times.stepAt} />
          <SessionMenu />
        </div>
      </header>
      <div className="alert__edge" aria-hidden="true" />
    </>
  );
}

function AlertClock({ since }: { since: number }) {
  const t = useTranslations('priority');
  const time = useAtTime((now) => clockText(now - since));
  return (
    <span className="clock" role="timer" aria-live="off" aria-label={t('clock', { time })}>
      <Clock3 className="icon icon--14" />
      {time}
    </span>
  );
}

/** The step that it was opened on, and comes back to. */
function Origin({ view }: { view: SessionView }) {
  const t = useTranslations('priority');
  const below = view.trail.at(-1);
  const from =
    below === undefined
      ? ''
      : below.index === null
        ? t('fromClosing')
        : t('from', { stage: below.stageName, index: below.index });
  return (
    <p className="alert__sub truncate">
      <span className="hide-narrow">{t('panel')} · </span>
      {from}
    </p>
  );
}
