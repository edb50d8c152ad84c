import { useEffect, useRef, useState } from 'react';
import type { ReviewDesk, ReviewDraft } from '../../shared/scorecard/contract.ts';
import { provenMarks } from '../../shared/scorecard/evidence.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';

/** What the reviewer fills in: kept by the core after every change, the latest one, one call at a time. */
export function useDraft(desk: ReviewDesk) {
  const { interaction, card, evidence } = desk;
  const [draft, setDraft] = useState<ReviewDraft>(
    () => desk.draft ?? { marks: provenMarks(card.card, evidence), verdict: null, comment: '' },
  );
  const [fault, setFault] = useState<Fault | null>(null);
  const [saved, setSaved] = useState(false);
  const wanted = useRef<ReviewDraft | null>(null);
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => () => void (gone.current = true), []);

  async function keep(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    while (wanted.current) {
      const next = wanted.current;
      wanted.current = null;
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        await api.scorecard.saveDraft({ interaction, draft: next });
        if (!gone.current) setSaved(true);
      } catch (error) {
        if (!gone.current) setFault(faultOf(error));
      }
    }
    busy.current = false;
  }

  const change = (part: Partial<ReviewDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setSaved(false);
    setFault(null);
    wanted.current = next;
    void keep();
  };
  return { draft, fault, saved, change };
}
