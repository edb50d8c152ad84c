import type { ReactNode } from 'react';
import { useContentLanguage } from './useContentLanguage.ts';

/** The `<c>` of a message: the protocol's words within the interface's, in their own language. */
export function useContent(): (words: ReactNode) => ReactNode {
  const lang = useContentLanguage();
  return (words) => <span lang={lang}>{words}</span>;
}
