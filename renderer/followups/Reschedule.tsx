import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { coreTime } from '../session/clock.ts';
import { ReasonOptions } from '../session/ReasonOptions.tsx';
import { tomorrowAtNine } from './byDay.ts';
import { MomentForm } from './MomentForm.tsx';

const hourMs = 3_600_000;

interface Props {
  due: number;
  onChoose: (until: number) => void;
}

/** Another moment: two usual ones on the digits, or any. */
export function Reschedule({ due, onChoose }: Props) {
  const t = useTranslations('followUps.until');
  const format = useFormatter();
  const [picking, setPicking] = useState(false);
  const inAnHour = coreTime() + hourMs;
  const choose = (ordinal: number) => {
    if (ordinal === 1) onChoose(coreTime() + hourMs);
    if (ordinal === 2) onChoose(tomorrowAtNine(coreTime()));
    if (ordinal === 3) setPicking(true);
  };
  useCommand('option', choose, !picking);
  if (picking) return <MomentForm due={due} onChoose={onChoose} />;
  const labels = [
    t('hour', { time: format.dateTime(inAnHour, 'clock') }),
    t('tomorrow'),
    t('other'),
  ];
  return <ReasonOptions labels={labels} onChoose={choose} />;
}
