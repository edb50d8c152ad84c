import { Eye } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { AuditEntry } from '../../shared/account/audit.ts';
import { ChipRadio } from '../ui/ChipRadio.tsx';
import { Empty } from '../ui/Empty.tsx';
import { AccountPage } from './AccountPage.tsx';
import { Gate } from './Gate.tsx';

/** "Quién ha leído qué": readings, refusals and changes, the newest first. */
export default function AuditScreen() {
  const t = useTranslations('account.audit');
  return (
    <AccountPage title={t('title')} back={{ at: 'account' }} wide>
      <Gate roles={['supervisor', 'administrator']}>
        <Entries />
      </Gate>
    </AccountPage>
  );
}

interface Shown {
  rows: AuditEntry[] | null;
  next: number | null;
}

const pageOf = (before: number | null, readings: boolean) =>
  deliver(() => api.account.audit({ before, readings }));

function Entries() {
  const t = useTranslations('account.audit');
  const [readings, setReadings] = useState(true);
  const [{ rows, next }, setPage] = useState<Shown>({ rows: null, next: null });
  useEffect(() => void pageOf(null, readings).then(setPage), [readings]);
  const more = () =>
    void pageOf(next, readings).then((page) =>
      setPage({ ...page, rows: [...(rows ?? []), ...page.rows] }),
    );
  return (
    <section className="form">
      <p className="item__sub">{t('lead')}</p>
      <fieldset className="rolechoice">
        <legend className="sr">{t('which')}</legend>
        <ChipRadio
          name="which"
          label={t('readings')}
          checked={readings}
          onChoose={() => setReadings(true)}
        />
        <ChipRadio
          name="which"
          label={t('everything')}
          checked={!readings}
          onChoose={() => setReadings(false)}
        />
      </fieldset>
      {rows?.length === 0 ? (
        <Empty
          icon={Eye}
          title={t(readings ? 'noReadings' : 'none')}
          hint={readings ? t('noReadingsHint') : undefined}
        />
      ) : null}
      {rows && rows.length > 0 ? (
        <ul className="people">
          {rows.map((row) => (
            <Line key={row.no} row={row} />
          ))}
        </ul>
      ) : null}
      {next === null ? null : (
        <button className="btn btn--start" type="button" onClick={more}>
          {t('more')}
        </button>
      )}
    </section>
  );
}

function Line({ row }: { row: AuditEntry }) {
  const t = useTranslations('account.audit');
  const format = useFormatter();
  const { account, agent, interaction, about } = row;
  return (
    <li className="auditrow">
      <span>
        <b>{account ?? agent ?? t('nobody')}</b> {t(`acts.${row.act}`)}
        {interaction ? <> {t('of', { folio: interaction.folio })}</> : null}
      </span>
      <time dateTime={new Date(row.at).toISOString()}>{format.dateTime(row.at, 'moment')}</time>
      {about === '' ? null : <span className="item__sub">{about}</span>}
    </li>
  );
}
