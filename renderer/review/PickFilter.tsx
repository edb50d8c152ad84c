import { useTranslations } from 'use-intl';
import type { Choice } from '../../shared/review/view.ts';
import { FilterChip } from './FilterChip.tsx';

interface Props {
  name: string;
  choices: Choice[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
}

/** Any of several values. One that is no longer offered stays in sight, so that it can be taken away. */
export function PickFilter({ name, choices, picked, onPick }: Props) {
  const t = useTranslations('review.filters');
  const strangers = picked.filter((id) => !choices.some((choice) => choice.id === id));
  const offered = [...choices, ...strangers.map((id) => ({ id, name: t('gone') }))];
  const first = offered.find(({ id }) => id === picked[0])?.name ?? '';
  const value =
    picked.length === 0
      ? null
      : picked.length === 1
        ? first
        : t('several', { first, more: picked.length - 1 });
  const toggle = (id: string, on: boolean) =>
    onPick(on ? [...picked, id] : picked.filter((each) => each !== id));
  return (
    <FilterChip name={name} value={value}>
      <div className="picks">
        {offered.map((choice) => (
          <label key={choice.id} className="pick">
            <input
              type="checkbox"
              checked={picked.includes(choice.id)}
              onChange={(event) => toggle(choice.id, event.target.checked)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
      {picked.length > 0 ? (
        <button className="btn btn--quiet pick__clear" type="button" onClick={() => onPick([])}>
          {t('clearOne')}
        </button>
      ) : null}
    </FilterChip>
  );
}
