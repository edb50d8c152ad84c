import { useTranslations } from 'use-intl';
import type { Choice } from '../../shared/review/view.ts';
import { FilterChip } from './FilterChip.tsx';

/** A value to pick, and its language where a protocol named it. */
export type Offered = Choice & { lang?: string | undefined };

interface Props {
  name: string;
  choices: Offered[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
}

/** Any of several values. One that is no longer offered stays in sight, so that it can be taken away. */
export function PickFilter({ name, choices, picked, onPick }: Props) {
  const t = useTranslations('review.filters');
  const strangers = picked.filter((id) => !choices.some((choice) => choice.id === id));
  const offered: Offered[] = [...choices, ...strangers.map((id) => ({ id, name: t('gone') }))];
  const first = offered.find(({ id }) => id === picked[0]);
  const named = <span lang={first?.lang}>{first?.name}</span>;
  const value =
    picked.length < 2
      ? first && named
      : t.rich('several', { first: () => named, more: picked.length - 1 });
  const toggle = (id: string, on: boolean) =>
    onPick(on ? [...picked, id] : picked.filter((each) => each !== id));
  return (
    <FilterChip name={name} value={value ?? null}>
      <div className="picks">
        {offered.map((choice) => (
          <label key={choice.id} className="pick">
            <input
              type="checkbox"
              checked={picked.includes(choice.id)}
              onChange={(event) => toggle(choice.id, event.target.checked)}
            />
            <span lang={choice.lang}>{choice.name}</span>
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
