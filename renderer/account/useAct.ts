import { useState } from 'react';
import { asksAgain, troubleOf, type AccountTrouble } from './trouble.ts';

/** Does things that the core may refuse or ask the password for; the same thing is done once it was given. */
export function useAct() {
  const [trouble, setTrouble] = useState<AccountTrouble | null>(null);
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);
  const [busy, setBusy] = useState(false);
  /** @param act makes the calls. @param done is told when all were answered. */
  async function run(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setTrouble(null);
    try {
      await act();
      setWaiting(null);
    } catch (error) {
      const failed = troubleOf(error);
      if (asksAgain(failed)) setWaiting(() => act);
      else setTrouble(failed);
    } finally {
      setBusy(false);
    }
  }
  return {
    run,
    trouble,
    busy,
    /** What waits for the password; null when nothing does. */
    waiting,
    goOn: () => (waiting ? void run(waiting) : undefined),
    giveUp: () => setWaiting(null),
  };
}
