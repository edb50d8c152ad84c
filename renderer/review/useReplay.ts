import { useEffect, useState } from 'react';
import type { InteractionLog } from '../../shared/review/view.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';

export interface Replay {
  /** The event that one stands at, from 1. */
  seq: number;
  stand: (seq: number) => void;
  /** What the agent saw then; null until it has come. */
  seen: SessionView | null;
}

/** Standing at one event of a log. The last wish wins; what was seen once is not asked for again. */
export function useReplay({ summary, moments, kept }: InteractionLog): Replay {
  const { id } = summary;
  const [seq, setSeq] = useState(1);
  const [views, setViews] = useState<ReadonlyMap<number, SessionView>>(new Map());
  // Of an erased one there is nothing to ask for.
  const known = kept === 'erased' || views.has(seq);
  useEffect(() => {
    if (known) return undefined;
    let wanted = true;
    deliver(() => api.review.at({ id, seq })).then(
      (view) => wanted && setViews((before) => new Map(before).set(seq, view)),
      () => undefined, // it was erased or blocked meanwhile
    );
    return () => {
      wanted = false;
    };
  }, [id, seq, known]);
  return {
    seq,
    stand: (wish) => setSeq(Math.max(1, Math.min(moments.length, wish))),
    seen: views.get(seq) ?? null,
  };
}
