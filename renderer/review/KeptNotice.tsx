import { Eraser, Lock } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';

/** That an interaction was erased or blocked, since when and why. */
export function KeptNotice({ log: { kept, restriction } }: { log: InteractionLog }) {
  const t = useTranslations('rights.log');
  const format = useFormatter();
  if (kept === 'whole' || !restriction) return null;
  const Icon = kept === 'erased' ? Eraser : Lock;
  const { at, reason } = restriction;
  return (
    <p className="advise advise--kept">
      <Icon className="icon icon--16" />
      <span>{t(kept, { when: format.dateTime(at, 'moment'), reason })}</span>
    </p>
  );
}
