import type { Found } from '../../shared/search/contract.ts';
import { changePreferences, usePreferences } from '../preferences/store.ts';

/** What the store takes of them (shared/people/preferences.ts). */
const most = 50;
const longest = 80;

export function mayBeFavourite({ key, kind }: Found): boolean {
  return kind !== 'followUp' && key.length <= longest;
}

/** Stars a thing, or takes its star away. The newest star comes first. */
export function toggleFavourite(found: Found): void {
  if (!mayBeFavourite(found)) return;
  const { favourites } = usePreferences.getState().preferences;
  const others = favourites.filter((key) => key !== found.key);
  const starred = others.length < favourites.length;
  void changePreferences({ favourites: starred ? others : [found.key, ...others].slice(0, most) });
}

export function useIsFavourite(found: Found): boolean {
  return usePreferences(({ preferences }) => preferences.favourites.includes(found.key));
}
