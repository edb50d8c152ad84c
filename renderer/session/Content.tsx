import type { ReactNode } from 'react';
import { useContentLanguage } from './useContentLanguage.ts';

/** Words of a protocol or of its catalogue among the interface's, in the language that they are written in. */
export function Content({ children }: { children: ReactNode }) {
  return <span lang={useContentLanguage()}>{children}</span>;
}
