import { useFormatter, useTranslations } from 'use-intl';
import { periods, type Filter } from '../../shared/review/filter.ts';
import type { FilterProps } from './filterProps.ts';
import { FilterChip } from './FilterChip.tsx';

/** A period that goes with the calendar, or two days. */
export function DateFilter({ filter, onChange }: FilterProps) {
  const t = useTranslations('review.filters');
  const value = useDateText(filter);
  const choose = (period: Filter['period']) =>
    onChange({ ...filter, period, from: null, until: null });
  const setDay = (part: 'from' | 'until', day: string) =>
    onChange({ ...filter, period: null, [part]: day === '' ? null : day });
  return (
    <FilterChip name={t('date')} value={value}>
      <div className="picks">
        {[...periods, null].map((period) => (
          <label key={period} className="pick">
            <input
              type="radio"
              name="period"
              checked={filter.period === period && (period !== null || value === null)}
              onChange={() => choose(period)}
            />
            <span>{t(`periods.${period ?? 'all'}`)}</span>
          </label>
        ))}
      </div>
      <div className="pick__days">
        {(['from', 'until'] as const).map((part) => (
          <label key={part} className="field">
            <span className="label">{t(part)}</span>
            <input
              className="input"
              type="date"
              value={filter[part] ?? ''}
              onChange={(event) => setDay(part, event.target.value)}
            />
          </label>
        ))}
      </div>
    </FilterChip>
  );
}

function useDateText({ period, from, until }: Filter): string | null {
  const t = useTranslations('review.filters');
  const format = useFormatter();
  const day = (text: string) => format.dateTime(new Date(`${text}T12:00`), 'day');
  if (period !== null) return t(`periods.${period}`);
  if (from !== null && until !== null) return t('between', { from: day(from), until: day(until) });
  if (from !== null) return t('since', { from: day(from) });
  return until === null ? null : t('upTo', { until: day(until) });
}
