import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FollowUp } from '../../shared/followup/contract.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import { Earlier } from './Earlier.tsx';
import { FollowUpActions } from './FollowUpActions.tsx';
import { Reschedule } from './Reschedule.tsx';
import type { Choosing } from './useChoosing.ts';
import { useDueText } from './useDueText.ts';

interface Props {
  followUp: FollowUp;
  late: boolean;
  now: number;
  choosing: Choosing;
}

/** A promise. */
export function FollowUpRow({ followUp, late, now, choosing }: Props) {
  const channels = useTranslations('common.channels');
  const t = useTranslations('followUps');
  const selected = choosing.selected === followUp;
  const row = useRef<HTMLLIElement>(null);
  const { hour, day } = useDueText()(followUp.due, now);
  const Channel = channelIcon[followUp.channel];
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const choose = () => {
    choosing.select(followUp);
    focusPanel();
  };
  return (
    <li
      className={selected ? 'follow is-selected' : 'follow'}
      data-late={late ? '' : undefined}
      ref={row}
    >
      <button
        className="follow__row"
        type="button"
        aria-current={selected ? 'true' : undefined}
        onClick={choose}
      >
        <span className="follow__when">
          {hour}
          <small>{day}</small>
        </span>
        <span className="follow__who truncate">{followUp.client || t('noClient')}</span>
        <Channel
          className="icon icon--16 follow__channel"
          aria-label={channels(followUp.channel)}
        />
        <span className="follow__why">{followUp.reason}</span>
      </button>
      {selected ? <More followUp={followUp} choosing={choosing} /> : null}
    </li>
  );
}

/** What can be done with the selected one, and what came before it. */
function More({ followUp, choosing }: Pick<Props, 'followUp' | 'choosing'>) {
  const { rescheduling, putOff } = choosing;
  const until = (moment: number) => void putOff(followUp, moment);
  return (
    <div className="follow__more">
      {rescheduling ? (
        <Reschedule due={followUp.due} onChoose={until} />
      ) : (
        <FollowUpActions followUp={followUp} choosing={choosing} />
      )}
      <Earlier origin={followUp.origin} />
    </div>
  );
}
