import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Filter } from '../../shared/review/filter.ts';
import { TextField } from '../ui/TextField.tsx';
import { FilterChip } from './FilterChip.tsx';
import { saveFilter } from './store.ts';

/** Keeps what the list is narrowed down to under a name. */
export function SaveFilter({ filter, onSaved }: { filter: Filter; onSaved: () => void }) {
  const t = useTranslations('review.views');
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    await saveFilter(name, shared, filter);
    onSaved();
  };
  return (
    <FilterChip name={t('save')} value={null}>
      <form className="form savefilter" onSubmit={(event) => void save(event)}>
        <TextField label={t('name')} value={name} onChange={setName} maxLength={60} />
        <label className="pick">
          <input
            type="checkbox"
            checked={shared}
            onChange={(event) => setShared(event.target.checked)}
          />
          <span>{t('share')}</span>
        </label>
        <button className="btn btn--primary" type="submit" disabled={name.trim() === ''}>
          {t('keep')}
        </button>
      </form>
    </FilterChip>
  );
}
