import { ArrowRight, CircleCheck, LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { ariaKeyOf } from '../keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { Mark } from '../ui/Mark.tsx';
import { coreTime } from './clock.ts';
import { attendedMs } from './elapsed.ts';
import { adopt } from './store.ts';

function leave(): void {
  go({ at: 'home' });
  adopt(null);
}

/** Where it went. Nothing starts by itself: the next interaction waits for the agent. */
export function Finished({ view }: { view: SessionView }) {
  const t = useTranslations('wrapUp.finished');
  const common = useTranslations('common');
  useCommand('next', leave);
  const finished = view.status === 'finished';
  const Icon = finished ? CircleCheck : LogOut;
  return (
    <>
      <header className="bar">
        <Mark />
        <p className="bar__title grow">{common('app')}</p>
      </header>
      <div className="work">
        <div className="done">
          <Icon className="icon done__icon" data-good={finished ? '' : undefined} />
          <h1 className="hello__name">{t(finished ? 'title' : 'abandonedTitle')}</h1>
          <p className="item__sub">{t('body')}</p>
        </div>
        <Facts view={view} />
      </div>
      <FinishedDock id={view.id} />
    </>
  );
}

function FinishedDock({ id }: { id: string }) {
  const t = useTranslations('wrapUp.finished');
  return (
    <div className="dock dock--last">
      <button
        className="btn btn--primary btn--lg next"
        id="next"
        type="button"
        aria-keyshortcuts={ariaKeyOf('next')}
        onClick={leave}
      >
        <span className="grow">{t('home')}</span>
        <Key command="next" />
      </button>
      <button
        className="btn btn--block"
        type="button"
        onClick={() => go({ at: 'interaction', id })}
      >
        {t('see')}
        <ArrowRight className="icon icon--16" />
      </button>
    </div>
  );
}

function Facts({ view }: { view: SessionView }) {
  const t = useTranslations('wrapUp.finished');
  const protocol = view.trail[0]?.name ?? view.protocol.name;
  return (
    <dl className="card pad facts">
      <dt>{t('folio')}</dt>
      <dd className="num">
        <b>{view.folio}</b>
      </dd>
      <dt>{t('protocol')}</dt>
      <dd>{protocol}</dd>
      {view.client ? (
        <>
          <dt>{t('client')}</dt>
          <dd>{view.client}</dd>
        </>
      ) : null}
      {view.reference ? (
        <>
          <dt>{t('reference')}</dt>
          <dd>{view.reference}</dd>
        </>
      ) : null}
      <dt>{t('duration')}</dt>
      <dd className="num">{clockText(attendedMs(view.times, coreTime()))}</dd>
    </dl>
  );
}
