import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionCard } from '../../shared/session/contract.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { openInteraction, resumeInteraction } from '../session/begin.ts';
import { usePauseReason } from '../session/usePauseReason.ts';
import { useAtTime } from '../session/clock.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { useDesk } from '../settings/store.ts';
import { useHome } from './store.ts';

const minuteMs = 60_000;

/** Interactions that are not finished, as cards: the active one first, then those that wait. */
export function OpenCards() {
  const cards = useHome((state) => state.cards);
  const pause = useTranslations('session.pause');
  const takeUp = (card: SessionCard | undefined) => {
    if (!card) return;
    if (card.paused) void resumeInteraction(card.id, pause('newCase'));
    else void openInteraction(card.id);
  };
  useCommand('resume', () => takeUp(cards[0]), cards.length > 0);
  return cards.map((card, index) => (
    <OpenCard key={card.id} card={card} first={index === 0} onTakeUp={() => takeUp(card)} />
  ));
}

interface CardProps {
  card: SessionCard;
  first: boolean;
  onTakeUp: () => void;
}

function OpenCard({ card, first, onTakeUp }: CardProps) {
  const t = useTranslations('home.cards');
  const reason = usePauseReason()(card.pauseReason);
  const mine = useDesk(({ agent }) => agent?.id === card.agent.id);
  const lang = useContentLanguage();
  const who = [card.client, card.reference, reason].filter(Boolean).join(' · ');
  return (
    <section className="card resume" aria-label={t('label', { name: card.protocolName })}>
      <p>
        <WaitBadge card={card} />
      </p>
      <button className={first ? 'btn btn--primary' : 'btn'} type="button" onClick={onTakeUp}>
        {mine ? t(card.paused ? 'resume' : 'goOn') : t('takeOver')}{' '}
        {first ? <Key command="resume" /> : null}
      </button>
      <p className="resume__t">
        <b lang={lang}>{card.protocolName}</b>
        <br />
        <span className="resume__place" lang={lang}>
          {[card.stage, card.action].filter(Boolean).join(' · ')}
        </span>
        {mine ? null : (
          <>
            <br />
            <span className="item__sub">{t('from', { name: card.agent.name })}</span>
          </>
        )}
        {who ? (
          <>
            <br />
            <span className="item__sub">{who}</span>
          </>
        ) : null}
      </p>
    </section>
  );
}

function WaitBadge({ card }: { card: SessionCard }) {
  const t = useTranslations('home');
  const since = card.pausedAt ?? card.startedAt;
  const count = useAtTime((now) => Math.max(0, Math.floor((now - since) / minuteMs)));
  const time = t('minutes', { count });
  if (!card.paused) {
    return (
      <span className="badge badge--accent">
        <Play className="icon" />
        {t('cards.active', { time })}
      </span>
    );
  }
  return (
    <span className="badge badge--ambar">
      <Pause className="icon" />
      {t('cards.paused', { time })}
    </span>
  );
}
