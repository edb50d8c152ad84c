import { useEffect, useState } from 'react';
import type { HandOver } from '../../shared/session/handover.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import { useSession } from '../session/store.ts';
import { troubleOf } from '../session/trouble.ts';

/** The card of the interaction on the screen, read anew with every event. */
export function useHandOver({ id, seq }: SessionView): HandOver | null {
  const [card, setCard] = useState<HandOver | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      try {
        const answer = await deliver(() => api.session.handOver({ id }));
        if (wanted) setCard(answer);
      } catch (error) {
        if (wanted) useSession.setState({ trouble: troubleOf(faultOf(error), null) });
      }
    };
    void ask();
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every event may change the card
  }, [id, seq]);
  return card;
}
