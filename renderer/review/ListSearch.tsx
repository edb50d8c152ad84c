import { Search } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import type { FilterProps } from './filterProps.ts';

/** Words in notes and data, or a folio. What is typed is text, whatever it looks like. */
export function ListSearch({ filter, onChange }: FilterProps) {
  const t = useTranslations('review.filters');
  const field = useRef<HTMLInputElement>(null);
  useCommand('search', () => field.current?.focus());
  return (
    <div className="search">
      <Search className="icon icon--16" aria-hidden="true" />
      <input
        className="input"
        type="search"
        ref={field}
        aria-label={t('search')}
        placeholder={t('search')}
        maxLength={20_000}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value }, true)}
      />
      <Key command="search" quiet />
    </div>
  );
}
