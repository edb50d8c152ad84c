import { useEffect } from 'react';

/** The page's title is the name that a PDF of it is proposed under. @param name undefined = as it is. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return undefined;
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
}
