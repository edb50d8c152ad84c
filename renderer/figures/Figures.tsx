import { useTranslations } from 'use-intl';
import type { Grouping } from '../../shared/figures/contract.ts';
import { leastForShare } from '../../shared/figures/rate.ts';
import type { Dashboard, StepFigures } from '../../shared/figures/view.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { queryOf, type Wish } from './address.ts';
import { Columns, Intervals, Spreads } from './charts.tsx';
import { Figure } from './Figure.tsx';
import { useFigureText } from './useFigureText.ts';

interface Props {
  dashboard: Dashboard;
  wish: Wish;
  own: boolean;
}

/** All pictures and tables of a period. */
export function Figures({ dashboard, wish, own }: Props) {
  return (
    <div className="figs">
      <InTime dashboard={dashboard} />
      <Places dashboard={dashboard} />
      {own ? null : <Groups dashboard={dashboard} by={wish.by} />}
      <Ends dashboard={dashboard} />
      <Steps dashboard={dashboard} wish={own ? null : wish} />
    </div>
  );
}

type Part = Pick<Props, 'dashboard'>;

function InTime({ dashboard: { now } }: Part) {
  const t = useTranslations('figures');
  const { day } = useFigureText();
  const head = [t('interactions'), t('escalated')];
  const hours = now.hours.map((value, hour) => ({ name: `${hour}`, value }));
  const days = now.days.map((each) => ({
    name: day(each.day),
    value: each.n,
    part: each.escalated,
  }));
  return (
    <>
      <Figure
        wide
        title={t('perDay')}
        head={[t('day'), ...head]}
        rows={days.map(({ name, value, part }) => [name, `${value}`, `${part}`])}
        chart={<Columns columns={days} />}
      >
        <Legend />
      </Figure>
      <Figure
        title={t('perHour')}
        head={[t('hour'), t('interactions')]}
        rows={hours.map(({ name, value }) => [name, `${value}`])}
        chart={<Columns columns={hours} />}
      />
    </>
  );
}

function Legend() {
  const t = useTranslations('figures');
  return (
    <div className="legend">
      <span>
        <i data-of="all" />
        {t('interactions')}
      </span>
      <span>
        <i data-of="part" />
        {t('escalated')}
      </span>
    </div>
  );
}

function Places({ dashboard: { now } }: Part) {
  const t = useTranslations('figures');
  const { time } = useFigureText();
  const rows = now.places.map((place) => ({
    ...place,
    name: t(`placeNames.${place.id}`),
    text: `${time(place.median)} / ${time(place.p90)}`,
  }));
  return (
    <Figure
      title={t('places')}
      head={[t('place'), t('cases'), t('median'), t('ninety')]}
      rows={rows.map(({ name, n, median, p90 }) => [name, `${n}`, time(median), time(p90)])}
      chart={<Spreads rows={rows} />}
    />
  );
}

function Groups({ dashboard: { groups }, by }: Part & { by: Grouping }) {
  const t = useTranslations('figures');
  const channels = useTranslations('common.channels');
  const text = useFigureText();
  const named = groups.map((group) => ({
    ...group,
    name: by === 'channel' ? channels(group.id as 'telefonico') : group.name,
  }));
  const sure = named.filter(({ n }) => n >= leastForShare).slice(0, 12);
  return (
    <Figure
      title={t('groups', { by: t(`groupings.${by}`).toLowerCase() })}
      head={[
        t('name'),
        t('cases'),
        t('escalated'),
        t('abandoned'),
        t('norms'),
        t('median'),
        t('ninety'),
      ]}
      own={by === 'protocol' || by === 'version' ? named.length : 0}
      rows={named.map((group) => [
        group.name,
        `${group.n}`,
        text.rate(group.escalated),
        text.rate(group.abandoned),
        text.rate(group.norms),
        text.time(group.duration.median),
        text.time(group.duration.p90),
      ])}
      {...(sure.length > 0
        ? {
            chart: (
              <Intervals rows={sure.map(({ name, escalated }) => ({ name, rate: escalated }))} />
            ),
          }
        : {})}
    />
  );
}

function Ends({ dashboard: { now } }: Part) {
  const t = useTranslations('figures');
  const { rate } = useFigureText();
  return (
    <>
      <Figure
        title={t('outcomes')}
        head={[t('outcome'), t('rate')]}
        own={now.outcomes.length}
        rows={[
          ...now.outcomes.map((each) => [each.label, rate(each.rate)]),
          [t('abandoned'), rate(now.abandoned)],
        ]}
      />
      <Figure
        title={t('satisfaction')}
        head={[t('answer'), t('rate')]}
        own={now.satisfaction.length}
        rows={now.satisfaction.map((each) => [each.value, rate(each.rate)])}
      />
      <Figure
        title={t('forgotten')}
        head={[t('norm'), t('norms')]}
        own={now.forgotten.length}
        rows={now.forgotten.map((each) => [`${each.norm} (${each.protocolName})`, rate(each.rate)])}
      />
    </>
  );
}

/** @param wish null where there is no drawing to go to. */
function Steps({ dashboard: { now }, wish }: Part & { wish: Wish | null }) {
  const t = useTranslations('figures');
  const { time, rate } = useFigureText();
  const byName = (a: StepFigures, b: StepFigures) => (a.key < b.key ? -1 : 1);
  const counts = ['escalated', 'exits', 'undone', 'flags'] as const;
  return (
    <Figure
      wide
      title={t('steps')}
      head={[
        t('step'),
        t('visits'),
        t('median'),
        t('ninety'),
        t('norms'),
        ...counts.map((name) => t(name)),
      ]}
      own={now.steps.length}
      rows={now.steps
        .toSorted(byName)
        .map((step) => [
          `${step.protocolName}: ${step.action}`,
          `${step.visits}`,
          time(step.dwell.median),
          time(step.dwell.p90),
          rate(step.norms),
          `${step.escalations}`,
          `${step.exits}`,
          `${step.undone}`,
          `${step.flags}`,
        ])}
    >
      {wish ? <DrawingLinks steps={now.steps} query={queryOf(wish)} /> : null}
    </Figure>
  );
}

/** To the drawing of each protocol that was walked, with the same figures. */
function DrawingLinks({ steps, query }: { steps: readonly StepFigures[]; query: string }) {
  const t = useTranslations('figures');
  const lang = useContentLanguage();
  const end = query ? `?${query}` : '';
  const names = new Map(steps.map((step) => [step.key.split('/')[0] ?? '', step.protocolName]));
  return (
    <nav className="actions" aria-label={t('drawing')}>
      <span className="item__sub">{t('drawing')}:</span>
      {[...names].map(([id, name]) => (
        <a key={id} className="btn" href={`#/calidad/diagrama/${id}${end}`} lang={lang}>
          {name}
        </a>
      ))}
    </nav>
  );
}
