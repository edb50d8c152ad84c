import { useState, type FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Sample, SampleMember } from '../../shared/queue/contract.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { dateOf } from '../quality/days.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { TextField } from '../ui/TextField.tsx';
import { QueueItem } from './QueueItem.tsx';

interface Props {
  sample: Sample;
  onChange: (sample: Sample) => void;
}

/** A sample with what was declared of it, and its members. */
export function SampleCard({ sample, onChange }: Props) {
  const t = useTranslations('queue');
  const format = useFormatter();
  const day = (each: number) =>
    format.dateTime(dateOf(each), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const done = sample.members.filter(({ reviewed }) => reviewed).length;
  const size = sample.members.length;
  return (
    <article className="sample">
      <p>
        {t('drawn', {
          seed: sample.seed,
          size,
          population: sample.population,
          from: day(sample.from),
          to: day(sample.to),
          level: 0.95,
          margin: format.number(sample.margin, { style: 'percent', maximumFractionDigits: 1 }),
        })}
      </p>
      <p className="item__sub">
        {t('drawnBy', {
          name: sample.drawnBy,
          at: format.dateTime(new Date(sample.drawnAt), 'moment'),
        })}
        {' · '}
        {t('progress', { done, size })}
      </p>
      <ol className="queue">
        {sample.members.map((member) => (
          <Member key={member.id} sample={sample.id} member={member} onChange={onChange} />
        ))}
      </ol>
    </article>
  );
}

interface MemberProps {
  sample: string;
  member: SampleMember;
  onChange: (sample: Sample) => void;
}

function Member({ sample, member, onChange }: MemberProps) {
  const t = useTranslations('queue');
  const [asking, setAsking] = useState(false);
  const { replaces } = member;
  return (
    <QueueItem
      row={member}
      actions={
        member.reviewed ? (
          <span className="item__sub">{t('reviewed')}</span>
        ) : (
          <button
            className="btn btn--ghost"
            type="button"
            aria-expanded={asking}
            aria-label={`${t('replace')} ${member.folio}`}
            onClick={() => setAsking(!asking)}
          >
            {t('replace')}
          </button>
        )
      }
    >
      {replaces ? (
        <p className="item__sub">
          {t('replaced', { folio: replaces.folio, reason: replaces.reason, by: replaces.by })}
        </p>
      ) : null}
      {asking ? <ReplaceForm sample={sample} interaction={member.id} onChange={onChange} /> : null}
    </QueueItem>
  );
}

interface ReplaceProps {
  sample: string;
  interaction: string;
  onChange: (sample: Sample) => void;
}

function ReplaceForm({ sample, interaction, onChange }: ReplaceProps) {
  const t = useTranslations('queue');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const sound = reason.trim().length >= 3;
  const replace = async (event: FormEvent) => {
    event.preventDefault();
    if (!sound) return;
    try {
      onChange(await api.queue.replace({ sample, interaction, reason }));
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <form className="actions actions--end" onSubmit={(event) => void replace(event)}>
      <TextField
        label={t('replaceWhy')}
        value={reason}
        hint={t('replaceHint')}
        maxLength={500}
        onChange={setReason}
      />
      <button className="btn" type="submit" aria-disabled={!sound}>
        {t('replaceOk')}
      </button>
      <FaultLine fault={fault} />
    </form>
  );
}
