import { CircleAlert, Info } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Notice, NoticeContent } from '../../shared/integrity/notice.ts';
import { TroubleText } from '../policy/TroubleText.tsx';
import { go, useRoute } from '../route.ts';
import { RecoveredFacts } from './RecoveredFacts.tsx';
import { markRead } from './store.ts';
import { Why } from './Why.tsx';
import { useBackupText } from './useBackupText.ts';

/** One thing that happened to the data: what, since when, what was recovered and what was not, what to do. */
export function NoticeCard({ notice }: { notice: Notice }) {
  const t = useTranslations('integrity');
  const format = useFormatter();
  const { no, at, content } = notice;
  const elsewhere = useRoute(({ route }) => route.at !== 'backups');
  const calm = content.kind === 'indexRepaired' || content.kind === 'restored';
  const Icon = calm ? Info : CircleAlert;
  return (
    <article
      className={calm ? 'told__card card' : 'told__card told__card--alert card'}
      role="alert"
    >
      <h2 className="told__title">
        <Icon className="icon" />
        {t(`${content.kind}.title`)}
      </h2>
      <p className="item__sub num">{format.dateTime(at, 'moment')}</p>
      <Body content={content} />
      <p className="told__foot">
        <button className="btn" type="button" onClick={() => void markRead(no)}>
          {t('understood')}
        </button>
        {elsewhere && content.kind !== 'indexRepaired' && content.kind !== 'policyBad' ? (
          <button className="btn btn--ghost" type="button" onClick={() => go({ at: 'backups' })}>
            {t('toBackups')}
          </button>
        ) : null}
      </p>
    </article>
  );
}

function Body({ content }: { content: NoticeContent }) {
  const t = useTranslations('integrity');
  switch (content.kind) {
    case 'recovered':
      return <RecoveredFacts content={content} />;
    case 'logBroken':
      return (
        <>
          <Why cause={content.why} />
          <p>{t('logBroken.act')}</p>
        </>
      );
    case 'policyBad':
      if (content.trouble) return <TroubleText trouble={content.trouble} />;
      return <p lang="es">{content.text}</p>;
    case 'indexRepaired':
      return <p>{t('indexRepaired.act')}</p>;
    case 'restored':
      return <RestoredFacts content={content} />;
    case 'backupFailed':
      return <p>{t('backupFailed.act', { detail: content.detail })}</p>;
  }
}

function RestoredFacts({ content }: { content: Extract<NoticeContent, { kind: 'restored' }> }) {
  const t = useTranslations('integrity');
  const { backup, left, undo } = content;
  const backupText = useBackupText();
  return (
    <dl className="facts told__facts">
      <dt>{t('restored.backup')}</dt>
      <dd className="num">{backupText(backup)}</dd>
      <dt>{t('restored.left')}</dt>
      <dd>{left === 0 ? t('recovered.lostNothing') : t('recovered.events', { count: left })}</dd>
      <dt>{t('restored.undo')}</dt>
      <dd>{t('restored.undoValue', { name: backupText(undo) })}</dd>
    </dl>
  );
}
