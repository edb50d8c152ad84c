import { PhoneIncoming } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { IncomingCall } from '../../shared/incoming/contract.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { answerCall } from './answer.ts';
import { dismissCall, useIncoming } from './store.ts';

/** Enter takes a call only once its card has been there to be seen: it may appear under a finger. */
const ripeMs = 1000;

/** Calls that come in, at the top of the home screen; the newest has the keys. */
export function IncomingCards() {
  const t = useTranslations('incoming');
  const { calls, taken } = useIncoming();
  const waiting = calls.filter(({ id }) => id !== taken?.id);
  const [call] = waiting;
  const ripe = useRipe(call?.id);
  const answer = () => call && void answerCall(call, t('pauseReason'));
  useCommand('answer', answer, call !== undefined);
  useCommand('next', answer, ripe);
  useCommand('dismiss', () => call && void dismissCall(call), call !== undefined);
  return (
    <>
      {waiting.map((each, index) => (
        <IncomingCard key={each.id} call={each} first={index === 0} />
      ))}
      {taken ? <TakenCard call={taken} /> : null}
    </>
  );
}

function useRipe(id: string | undefined): boolean {
  const [ripe, setRipe] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRipe(id), ripeMs);
    return () => clearTimeout(timer);
  }, [id]);
  return id !== undefined && ripe === id;
}

function IncomingCard({ call, first }: { call: IncomingCall; first: boolean }) {
  const t = useTranslations('incoming');
  return (
    <section className="card call callcard" aria-label={t('label')}>
      <Who call={call} />
      <div className="row">
        <button
          className={first ? 'btn btn--primary grow' : 'btn grow'}
          type="button"
          onClick={() => void answerCall(call, t('pauseReason'))}
        >
          {t(call.protocol ? 'answer' : 'answerChoosing')}
          {first ? <Key command="next" /> : null}
        </button>
        <button className="btn" type="button" onClick={() => void dismissCall(call)}>
          {t('dismiss')}
          {first ? <Key command="dismiss" quiet /> : null}
        </button>
      </div>
    </section>
  );
}

/** A call that named no protocol, while the agent chooses one. */
function TakenCard({ call }: { call: IncomingCall }) {
  const t = useTranslations('incoming');
  return (
    <section className="card call callcard" aria-label={t('takenLabel')}>
      <Who call={call} />
      <div className="row">
        <p className="grow item__sub">{t('choose')}</p>
        <button className="btn" type="button" onClick={() => useIncoming.setState({ taken: null })}>
          {t('putBack')}
        </button>
      </div>
    </section>
  );
}

function Who({ call }: { call: IncomingCall }) {
  const t = useTranslations('incoming');
  const channel = useTranslations('common.channels');
  const details = [channel(call.channel), call.client ? call.phone : '', call.reference];
  const { ignored } = call;
  return (
    <output className="callcard__who">
      <span>
        <span className="badge badge--accent">
          <PhoneIncoming className="icon" />
          {t('one')}
        </span>
      </span>
      <span>
        <b>{call.client || call.phone || t('unknown')}</b>
        {call.protocol ? ` · ${call.protocol.name}` : ''}
      </span>
      <span className="item__sub num">{details.filter(Boolean).join(' · ')}</span>
      {ignored.length > 0 ? (
        <span className="callcard__ignored">{t('ignored', { names: ignored.join(', ') })}</span>
      ) : null}
    </output>
  );
}
