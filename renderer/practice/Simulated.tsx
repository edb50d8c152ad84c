import { MessageCircle, Siren } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';

/** What the simulated client does now. */
export function Simulated({ view }: { view: SessionView }) {
  const t = useTranslations('practice');
  const { simulated } = view;
  if (!simulated) return null;
  const burst = simulated.kind === 'burst';
  const Icon = burst ? Siren : MessageCircle;
  return (
    <p className="cue cue--client" aria-live="polite">
      <Icon className="icon icon--16" />
      <span>{burst ? t('burst') : t('client', { label: simulated.label })}</span>
    </p>
  );
}
