import { useTranslations } from 'use-intl';
import type { NoticeContent } from '../../shared/integrity/notice.ts';
import { Why } from './Why.tsx';
import { useBackupText } from './useBackupText.ts';

type Recovered = Extract<NoticeContent, { kind: 'recovered' }>;

/** Exactly what was recovered, from where, and what was not. */
export function RecoveredFacts({ content }: { content: Recovered }) {
  const t = useTranslations('integrity.recovered');
  const { why, aside, kept, salvaged, lost } = content;
  const events = (count: number) => t('events', { count });
  return (
    <>
      <Why cause={why} />
      <dl className="facts told__facts">
        <dt>{t('base')}</dt>
        <dd>{useBase(content)}</dd>
        {content.base === null ? null : (
          <>
            <dt>{t('kept')}</dt>
            <dd className="num">{events(kept)}</dd>
          </>
        )}
        <dt>{t('salvaged')}</dt>
        <dd className="num">{salvaged === 0 ? t('lostNothing') : events(salvaged)}</dd>
        <dt>{t('lost')}</dt>
        <dd className="num">
          <b>{lost === null ? t('lostUnknown') : lost === 0 ? t('lostNothing') : events(lost)}</b>
        </dd>
        <dt>{t('aside')}</dt>
        <dd>{t('asideValue', { aside })}</dd>
      </dl>
      {lost === 0 ? null : <p>{t('act')}</p>}
    </>
  );
}

function useBase({ base }: Recovered): string {
  const t = useTranslations('integrity.recovered');
  const backupText = useBackupText();
  if (base === null) return t('fromNothing');
  return base === 'archivo' ? t('fromFile') : t('fromBackup', { name: backupText(base) });
}
