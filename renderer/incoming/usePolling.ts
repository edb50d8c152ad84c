import { useEffect } from 'react';

/** Calls every so often while the page can be seen, and at once when it comes back into sight. */
export function usePolling(call: () => Promise<void>, everyMs: number): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') void call();
    };
    ask();
    const timer = setInterval(ask, everyMs);
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [call, everyMs]);
}
