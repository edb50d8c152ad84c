import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { lastDays } from '../quality/days.ts';
import { Pick } from '../quality/Pick.tsx';
import { RiskList } from './RiskList.tsx';
import { Samples } from './Samples.tsx';
import './queue.css';

const periods = ['7', '30', '90'] as const;

/** What to review next: by risk, and by chance. */
export default function QueuePage() {
  const t = useTranslations();
  const [days, setDays] = useState('30');
  const period = lastDays(Number(days));
  return (
    <>
      <header className="pagehead">
        <h1>{t('queue.title')}</h1>
        <Pick
          label={t('figures.period')}
          value={days}
          options={periods.map((each) => [each, t(`figures.periods.${each}`)])}
          onPick={setDays}
        />
      </header>
      <RiskList key={days} {...period} />
      <Samples {...period} />
    </>
  );
}
