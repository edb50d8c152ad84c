import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { wayWords } from './wayWords.ts';

/** Ways in words, those of the protocol marked as being in its language. */
export function useWayWords(language: string) {
  const t = useTranslations('drawing.list');
  const own = (words: ReactNode) => <span lang={language}>{words}</span>;
  return wayWords<ReactNode>((key, given, within = {}) => {
    const parts = Object.entries(within).map(
      ([name, words]) => [name, () => <Fragment key={name}>{words}</Fragment>] as const,
    );
    return t.rich(key, { ...given, own, ...Object.fromEntries(parts) });
  });
}
