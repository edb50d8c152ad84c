import { useEffect, useRef, useState } from 'react';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import type { Found } from '../../shared/search/contract.ts';
import { copyText, type Copied } from '../session/copyScript.ts';
import { useDesk } from '../settings/store.ts';
import { keepRecent } from './recents.ts';
import { useFinder } from './useFinder.ts';

/** What became of copying a phrase of the list. */
export interface CopiedThing {
  key: string;
  what: Copied;
}

interface Props {
  channel: ChannelId | null;
  /** Does what choosing the thing means here; false = it can only be shown. */
  act: (found: Found) => boolean;
}

/** A search under way: the words, what they found, what is shown in full. */
export function useFinding({ channel, act }: Props) {
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [copied, setCopied] = useState<CopiedThing | null>(null);
  const { shelves, answered, things } = useFinder(query, channel);
  const agent = useDesk((state) => state.agent?.id ?? '');
  const choose = (found: Found) => {
    keepRecent(agent, found.key);
    if (!act(found)) setOpened(opened === found.key ? null : found.key);
  };
  const copy = async (found: Found) => {
    setOpened(found.key);
    if (!found.said) return;
    const what = found.phrase === null ? 'blankLeft' : await copyText(found.phrase);
    setCopied({ key: found.key, what });
  };
  const chooseFirst = useFirst(things[0], answered === query, choose);
  const type = (words: string) => {
    setQuery(words);
    setOpened(null);
    setCopied(null);
  };
  return {
    query,
    shelves,
    things,
    opened,
    copied,
    settled: answered === query,
    /** The row that has, or had last, focus; null while the box has it. */
    at: things.find(({ key }) => key === at),
    type,
    choose,
    chooseFirst,
    copy,
    mark: setAt,
    close: () => setOpened(null),
  };
}

export type Finding = ReturnType<typeof useFinding>;

/** Enter pressed before the answer came means the first of what comes. */
function useFirst(first: Found | undefined, settled: boolean, choose: (found: Found) => void) {
  const due = useRef(false);
  const pick = () => {
    due.current = false;
    if (!first) return;
    document.getElementById(rowId(first))?.focus();
    choose(first);
  };
  useEffect(() => {
    if (settled && due.current) pick();
  });
  return () => {
    due.current = true;
    if (settled) pick();
  };
}

/** The id of a row's button, for whoever gives it focus. */
export function rowId({ key }: Found): string {
  return `found-${key}`;
}
