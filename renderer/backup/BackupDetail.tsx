import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { BackupPreview } from '../../shared/backup/contract.ts';
import { ConfirmAsk } from '../account/ConfirmAsk.tsx';
import { Gate } from '../account/Gate.tsx';
import { useAccount } from '../account/store.ts';
import { FaultLine } from './FaultLine.tsx';
import { restore, useBackups } from './store.ts';

/** What a backup would bring and what it would leave out, before anybody decides. */
export function BackupDetail({ name }: { name: string }) {
  const t = useTranslations('backup');
  const preview = useBackups((state) => state.preview);
  const fault = useBackups((state) => state.fault);
  return (
    <div className="backups__detail">
      {fault && fault.kind !== 'failed' && fault.kind !== 'unconfirmed' ? (
        <FaultLine fault={fault} />
      ) : null}
      {!preview && !fault ? <output className="item__sub">{t('reading')}</output> : null}
      {preview ? (
        <>
          <Holds preview={preview} />
          <Restore name={name} />
        </>
      ) : null}
    </div>
  );
}

function Holds({ preview }: { preview: BackupPreview }) {
  const t = useTranslations('backup');
  const format = useFormatter();
  const { interactions, events, lastAt, interactionsLeft, eventsLeft } = preview;
  return (
    <dl className="facts told__facts">
      <dt>{t('holds')}</dt>
      <dd className="num">{t('holdsValue', { interactions, events })}</dd>
      <dt>{t('last')}</dt>
      <dd className="num">{lastAt === null ? t('noLast') : format.dateTime(lastAt, 'moment')}</dd>
      <dt>{t('leaves')}</dt>
      <dd className="num">
        {eventsLeft === 0
          ? t('leavesNothing')
          : t('holdsValue', { interactions: interactionsLeft, events: eventsLeft })}
      </dd>
    </dl>
  );
}

/** Two presses: the second says what will happen. Where there are accounts, one that may do it gives its password. */
function Restore({ name }: { name: string }) {
  const t = useTranslations('backup');
  const [asked, setAsked] = useState(false);
  const claimed = useAccount(({ status }) => status?.claimed === true);
  const giveUp = () => setAsked(false);
  if (asked && claimed) {
    return (
      <Gate roles={['supervisor', 'administrator']}>
        <Sure name={name} onNo={giveUp} />
      </Gate>
    );
  }
  if (asked) return <Sure name={name} onNo={giveUp} />;
  return (
    <button className="btn btn--start" type="button" onClick={() => setAsked(true)}>
      {t('restore')}
    </button>
  );
}

function Sure({ name, onNo }: { name: string; onNo: () => void }) {
  const t = useTranslations('backup');
  const common = useTranslations('common');
  const sure = useRef<HTMLButtonElement>(null);
  const unconfirmed = useBackups(({ fault }) => fault?.kind === 'unconfirmed');
  useEffect(() => sure.current?.focus(), []);
  if (unconfirmed) return <ConfirmAsk onConfirmed={() => void restore(name)} onCancel={onNo} />;
  return (
    <div className="form">
      <output>{t('asks')}</output>
      <p className="told__foot">
        <button
          className="btn btn--primary"
          type="button"
          ref={sure}
          onClick={() => void restore(name)}
        >
          {t('confirm')}
        </button>
        <button className="btn" type="button" onClick={onNo}>
          {common('cancel')}
        </button>
      </p>
    </div>
  );
}
