import { ArrowRight, CircleCheck, LogOut } from 'lucide-react';
import { Fragment, useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { loadFollowUps, useFollowUps } from '../followups/store.ts';
import { clockText } from '../i18n/clockText.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { Branches } from '../practice/Branches.tsx';
import { Quiz } from '../practice/Quiz.tsx';
import { Mark } from '../ui/Mark.tsx';
import { coreTime } from './clock.ts';
import { attendedMs } from './elapsed.ts';
import { Folio } from './Folio.tsx';
import { Reopen } from './Reopen.tsx';
import { adopt } from './store.ts';
import { TroubleBanner } from './TroubleBanner.tsx';
import { useContentLanguage } from './useContentLanguage.ts';
import { useFit } from './useFit.ts';

function leave(): void {
  go({ at: 'home' });
  adopt(null);
}

/** Where it went. Nothing starts by itself: the next interaction waits for the agent. */
export function Finished({ view }: { view: SessionView }) {
  const t = useTranslations('wrapUp.finished');
  const common = useTranslations('common');
  useCommand('next', leave);
  useFit(`${view.id}/${view.status}`);
  const practice = useTranslations('practice.finished');
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
          <h1 className="hello__name">
            {view.practice ? practice('title') : t(finished ? 'title' : 'abandonedTitle')}
          </h1>
          <p className="item__sub">{view.practice ? practice('body') : t('body')}</p>
        </div>
        {view.practice ? <Rehearsed view={view} /> : <Kept view={view} />}
      </div>
      <FinishedDock view={view} />
    </>
  );
}

/** What a rehearsal leaves: a quiz, and what was never practised. */
function Rehearsed({ view }: { view: SessionView }) {
  return (
    <>
      <Quiz id={view.id} />
      <Branches protocol={view.trail[0]?.protocol ?? view.protocol.id} />
    </>
  );
}

function Kept({ view }: { view: SessionView }) {
  return (
    <>
      <Folio folio={view.folio} spelled />
      <Facts view={view} />
    </>
  );
}

function FinishedDock({ view }: { view: SessionView }) {
  const t = useTranslations('wrapUp.finished');
  return (
    <div className="dock dock--last">
      <TroubleBanner />
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
      <div className="row">
        <Reopen view={view} />
        {view.practice ? null : (
          <button
            className="btn grow"
            type="button"
            onClick={() => go({ at: 'interaction', id: view.id })}
          >
            {t('see')}
            <ArrowRight className="icon icon--16" />
          </button>
        )}
      </div>
    </div>
  );
}

function Facts({ view }: { view: SessionView }) {
  const t = useTranslations('wrapUp.finished');
  const promised = usePromised(view.id);
  const protocol = view.trail[0]?.name ?? view.protocol.name;
  const facts: [name: string, words: string | null, lang?: string][] = [
    [t('outcome'), view.outcome, useContentLanguage()],
    [t('followUp'), promised],
    [t('protocol'), protocol, view.protocol.language],
    [t('client'), view.client],
    [t('reference'), view.reference],
    [t('duration'), clockText(attendedMs(view.times, coreTime()))],
  ];
  return (
    <dl className="card pad facts">
      {facts.map(([name, words, lang]) =>
        words ? (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="num" lang={lang}>
              {words}
            </dd>
          </Fragment>
        ) : null,
      )}
    </dl>
  );
}

/** When the client is to be called back, as it stands in the list of follow-ups; null = nothing was promised. */
function usePromised(id: string): string | null {
  const format = useFormatter();
  const due = useFollowUps(({ list }) => list.find(({ origin }) => origin.id === id)?.due);
  useEffect(() => void loadFollowUps(), []);
  return due === undefined ? null : format.dateTime(due, 'moment');
}
