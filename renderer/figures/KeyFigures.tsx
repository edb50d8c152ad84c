import { useFormatter, useTranslations } from 'use-intl';
import type { Dashboard } from '../../shared/figures/view.ts';
import { useFigureText } from './useFigureText.ts';

/** The few figures that one looks at first, each with what it was before. */
export function KeyFigures({ dashboard: { now, before, followUps } }: { dashboard: Dashboard }) {
  const t = useTranslations('figures');
  const format = useFormatter();
  const text = useFigureText();
  // Of a time in which nobody attended there is no figure to compare with.
  const was = (value: string) => (before.n === 0 ? null : t('before', { value }));
  const rates = (['escalated', 'abandoned', 'norms', 'lacking'] as const).map((id) => ({
    id,
    value: text.share(now[id]),
    notes: [
      text.sure(now[id]),
      was(text.share(before[id])),
      ...(id === 'norms' ? [t('normsHint')] : []),
    ],
  }));
  const all = [
    {
      id: 'interactions' as const,
      value: format.number(now.n),
      notes: [was(format.number(before.n))],
    },
    {
      id: 'duration' as const,
      value: text.time(now.duration.median),
      notes: [
        t('p90', { share: 0.9, time: text.time(now.duration.p90) }),
        was(text.time(before.duration.median)),
      ],
    },
    ...rates,
    { id: 'flagged' as const, value: text.share(now.flagged), notes: [text.sure(now.flagged)] },
  ];
  const overdue = useFollowUpFigure(followUps);
  return <KeyList all={[...all.map(({ id, ...rest }) => ({ ...rest, name: t(id) })), overdue]} />;
}

/** What was promised and is still open: it stands by itself where there is no other figure. */
export function FollowUpFigure({ followUps }: Pick<Dashboard, 'followUps'>) {
  return <KeyList all={[useFollowUpFigure(followUps)]} />;
}

function useFollowUpFigure({ open, overdue }: Dashboard['followUps']): KeyFigure {
  const t = useTranslations('figures');
  const format = useFormatter();
  return { name: t('overdue'), value: format.number(overdue), notes: [t('overdueOf', { open })] };
}

interface KeyFigure {
  name: string;
  value: string;
  notes: readonly (string | null)[];
}

function KeyList({ all }: { all: readonly KeyFigure[] }) {
  return (
    <dl className="kpis">
      {all.map(({ name, value, notes }) => (
        <div className="kpi" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {notes
            .filter((note) => note !== null)
            .map((note) => (
              <dd key={note}>{note}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
