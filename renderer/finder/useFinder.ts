import { useEffect, useState } from 'react';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import type { Found } from '../../shared/search/contract.ts';
import { usePreferences } from '../preferences/store.ts';
import { keepSame } from '../session/keepSame.ts';
import { useDesk } from '../settings/store.ts';
import { ask, askThese } from './ask.ts';
import { recentsOf } from './recents.ts';

/** Things under one heading; the empty query has two, a search has one without name. */
export interface Shelf {
  name: 'favourites' | 'recents' | null;
  things: Found[];
}

/** What was found for a query, and what is offered while there is none. */
export function useFinder(query: string, channel: ChannelId | null) {
  const [shelves, setShelves] = useState<Shelf[]>([]);
  const [answered, setAnswered] = useState('');
  const agent = useDesk((state) => state.agent?.id ?? '');
  const favourites = usePreferences(({ preferences }) => preferences.favourites);
  useEffect(() => {
    const given = new AbortController();
    const show = (next: Shelf[] | null) => {
      if (next === null || given.signal.aborted) return;
      setShelves((before) => keepThings(before, next).filter(({ things }) => things.length > 0));
      setAnswered(query);
    };
    const wanted =
      query.trim() === ''
        ? offered(favourites, recentsOf(agent), given.signal)
        : found(query, channel, given.signal);
    void wanted.then(show);
    return () => given.abort();
  }, [query, channel, agent, favourites]);
  return { shelves, answered, things: shelves.flatMap((shelf) => shelf.things) };
}

/** What was found before and is found again stays the same object: its row need not be drawn anew. */
function keepThings(before: readonly Shelf[], next: readonly Shelf[]): Shelf[] {
  const known = new Map(before.flatMap(({ things }) => things).map((each) => [each.key, each]));
  return next.map((shelf) => ({
    ...shelf,
    things: shelf.things.map((each) => keepSame(known.get(each.key), each)),
  }));
}

async function found(query: string, channel: ChannelId | null, signal: AbortSignal) {
  const things = await ask(query, channel, signal);
  return things && [{ name: null, things: once(things) }];
}

async function offered(
  favourites: readonly string[],
  recents: readonly string[],
  signal: AbortSignal,
): Promise<Shelf[] | null> {
  const others = recents.filter((key) => !favourites.includes(key));
  const things = await askThese([...favourites, ...others], signal);
  if (!things) return null;
  const isFavourite = ({ key }: Found) => favourites.includes(key);
  return [
    { name: 'favourites', things: things.filter(isFavourite) },
    { name: 'recents', things: things.filter((each) => !isFavourite(each)) },
  ];
}

/** A step and its phrase are the same place: the better match stands for both. */
function once(things: Found[]): Found[] {
  const isStep = ({ kind }: Found) => kind === 'step' || kind === 'phrase';
  return things.filter(
    (each, index) =>
      !isStep(each) || things.findIndex((other) => isStep(other) && other.id === each.id) === index,
  );
}
