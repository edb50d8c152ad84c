import { CircleAlert } from 'lucide-react';
import type { InteractionLog } from '../../shared/review/view.ts';
import { useDoubtText } from './useDoubtText.ts';

/** That an interaction was changed from outside or damaged, and how much of it can still be shown. */
export function DoubtNotice({ log: { doubt } }: { log: InteractionLog }) {
  const textOf = useDoubtText();
  if (!doubt) return null;
  return (
    <p className="banner" role="alert">
      <CircleAlert className="icon icon--16" />
      <span className="grow">{textOf(doubt)}</span>
    </p>
  );
}
