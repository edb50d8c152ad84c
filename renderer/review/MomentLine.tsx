import {
  Dot,
  Flag,
  Pause,
  Pencil,
  Undo2,
  UserRound,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TimelineEntry } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { AtTime, type Go } from './AtTime.tsx';
import { useContent } from '../session/useContent.tsx';

type Moment = Exclude<TimelineEntry, { kind: 'step' }>;

const icons: Readonly<Record<Moment['kind'], LucideIcon>> = {
  note: Pencil,
  pause: Pause,
  clientType: UserRound,
  takenOver: UserRoundCheck,
  undone: Undo2,
  end: Flag,
  bare: Dot,
};

interface Props {
  entry: Moment;
  start: number;
  go: Go;
}

/** What happened between two steps. */
export function MomentLine({ entry, start, go }: Props) {
  const t = useTranslations('review.log');
  const Icon = icons[entry.kind];
  const quoted = entry.kind === 'note' ? entry.text : entry.kind === 'end' ? entry.note : '';
  return (
    <div className="tl tl--moment" data-kind={entry.kind}>
      <AtTime at={entry.at} start={start} go={go} />
      <span className="tl__sign" aria-hidden="true">
        <Icon className="icon icon--14" />
      </span>
      <span className="tl__title">{useMomentText(entry)}</span>
      {entry.kind === 'pause' ? <span className="tl__dur">{clockText(entry.ms)}</span> : null}
      {quoted.trim() === '' ? null : <p className="tl__note">{t('quoted', { text: quoted })}</p>}
    </div>
  );
}

function useMomentText(entry: Moment): ReactNode {
  const t = useTranslations('review.log');
  const c = useContent();
  switch (entry.kind) {
    case 'note':
      return t('note');
    case 'pause':
      return t('pause', { reason: entry.reason });
    case 'clientType':
      return entry.name ? t.rich('clientType', { name: entry.name, c }) : t('noClientType');
    case 'takenOver':
      return t('takenOver', { name: entry.name });
    case 'undone':
      return t('corrected');
    case 'bare':
      return c([entry.protocolName, entry.action].filter(Boolean).join(' · '));
    case 'end':
      return t.rich(entry.status, { label: entry.label, c });
  }
}
