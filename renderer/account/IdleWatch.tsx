import { TimerReset } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { loadAccount, touch, useAccount } from './store.ts';

/** So long before the page locks it says so (WCAG 2.2.1). */
const warnedMs = 20_000;
/** Moving and typing are told to the core no more often than this. */
const toldMs = 20_000;

/**
 * Tells the core that somebody is there, and says in time that it is about to lock. The core counts and decides:
 * this only shows what it said. On the screens of an account alone: an agent who goes on typing at the desk is
 * not the supervisor who left it.
 */
export function IdleWatch() {
  const signedIn = useAccount(({ status }) => Boolean(status?.account && !status.locked));
  return signedIn ? <Watching /> : null;
}

function Watching() {
  const t = useTranslations('account.idle');
  const left = useTimeLeft();
  useEffect(() => {
    let told = -toldMs; // the first key counts, also right after the page was loaded
    const here = () => {
      if (performance.now() - told < toldMs) return;
      told = performance.now();
      void touch();
    };
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, here, { passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, here);
    };
  }, []);
  if (left > warnedMs) return null;
  return (
    <div className="banner idle" role="alert">
      <TimerReset className="icon icon--16" />
      <span className="grow">{t('warning', { seconds: Math.max(0, Math.ceil(left / 1000)) })}</span>
      <button className="btn" type="button" onClick={() => void touch()}>
        {t('stay')}
      </button>
    </div>
  );
}

/** ms until the core locks or ends it, as it last said; asks again when the time is up. */
function useTimeLeft(): number {
  const { status, readAt } = useAccount();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  const span = Math.min(status?.locksInMs ?? Infinity, status?.endsInMs ?? Infinity);
  const left = span - Math.max(0, now - readAt);
  const over = left <= 0;
  useEffect(() => {
    if (over) void loadAccount();
  }, [over]);
  return left;
}
