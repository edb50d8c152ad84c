import type { Filter } from '../../shared/review/filter.ts';

/** What every part of the filters is given: the whole filter, and how to narrow down otherwise. */
export interface FilterProps {
  filter: Filter;
  /** @param typing true while a field is being typed in. */
  onChange: (filter: Filter, typing?: boolean) => void;
}
