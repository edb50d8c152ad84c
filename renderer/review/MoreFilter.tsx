import { useTranslations } from 'use-intl';
import type { Filter } from '../../shared/review/filter.ts';
import type { FilterProps } from './filterProps.ts';
import { FilterChip } from './FilterChip.tsx';

const questions = ['escalated', 'warned', 'missingNorms', 'flagged', 'reviewed'] as const;
const limits = ['minSeconds', 'maxSeconds'] as const;

/** What is answered with yes or no, and how long it took. */
export function MoreFilter({ filter, onChange }: FilterProps) {
  const t = useTranslations('review.filters');
  const asked = [...questions, ...limits].filter((part) => filter[part] !== null).length;
  const answer = (part: (typeof questions)[number], value: string) =>
    onChange({ ...filter, [part]: value === '' ? null : value === 'yes' });
  return (
    <FilterChip name={t('more')} value={asked === 0 ? null : t('asked', { count: asked })}>
      <div className="morefilters">
        {questions.map((part) => (
          <label key={part} className="morefilters__row">
            <span>{t(`questions.${part}`)}</span>
            <select
              className="input"
              value={filter[part] === null ? '' : filter[part] ? 'yes' : 'no'}
              onChange={(event) => answer(part, event.target.value)}
            >
              <option value="">{t('any')}</option>
              <option value="yes">{t('yes')}</option>
              <option value="no">{t('no')}</option>
            </select>
          </label>
        ))}
        {limits.map((part) => (
          <label key={part} className="morefilters__row">
            <span>{t(part)}</span>
            <input
              className="input"
              type="number"
              min={0}
              max={16_000}
              step="any"
              value={minutesOf(filter[part])}
              onChange={(event) =>
                onChange({ ...filter, [part]: secondsOf(event.target.value) }, true)
              }
            />
          </label>
        ))}
      </div>
    </FilterChip>
  );
}

const minutesOf = (seconds: Filter['minSeconds']) => (seconds === null ? '' : seconds / 60);

/** Null while nothing, or no length, is typed. */
function secondsOf(minutes: string): number | null {
  const seconds = Math.round(Number(minutes) * 60);
  return minutes === '' || !Number.isFinite(seconds) || seconds < 0 ? null : seconds;
}
