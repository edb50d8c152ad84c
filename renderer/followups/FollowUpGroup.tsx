import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { FollowUp } from '../../shared/followup/contract.ts';
import type { DayGroup } from './byDay.ts';
import { FollowUpRow } from './FollowUpRow.tsx';
import type { Choosing } from './useChoosing.ts';

interface Props {
  name: DayGroup;
  list: FollowUp[];
  now: number;
  choosing: Choosing;
}

export function FollowUpGroup({ name, list, now, choosing }: Props) {
  const t = useTranslations('followUps');
  const format = useFormatter();
  const heading = useId();
  if (list.length === 0) return null;
  const day = format.dateTime(now, 'today');
  return (
    <section className="group" aria-labelledby={heading}>
      <h2 className={name === 'late' ? 'group__h group__h--late' : 'group__h'} id={heading}>
        {name === 'late' ? <CircleAlert className="icon icon--16" /> : null}
        {t(`groups.${name}`, { day })}
      </h2>
      <ol className="follows">
        {list.map((followUp) => (
          <FollowUpRow
            key={followUp.id}
            followUp={followUp}
            late={name === 'late'}
            now={now}
            choosing={choosing}
          />
        ))}
      </ol>
    </section>
  );
}
