import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PinAnswer } from './store.ts';

const tickMs = 1000;

/** What to say of a wrong PIN, and for how long there is no use in trying again. */
export function usePinDoubt() {
  const t = useTranslations('people.pin');
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const seconds = until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
  const waiting = seconds > 0;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, [waiting]);
  const take = (answer: PinAnswer) => {
    setNow(Date.now());
    setUntil(answer.kind === 'wrong' ? Date.now() + answer.waitMs : null);
  };
  const doubt = until === null ? null : waiting ? t('wait', { seconds }) : t('wrong');
  return { doubt, waiting, take };
}
