import { useTranslations } from 'use-intl';
import type { HandOver } from '../../shared/session/handover.ts';
import { dataOf } from '../handover/lines.ts';
import { useWording } from '../handover/useWording.ts';

/** A draft of the closing note, made of what the log holds; empty while there is nothing to say. */
export function useSummary(card: HandOver | null): string {
  const t = useTranslations('wrapUp.summary');
  const words = useWording();
  if (!card) return '';
  const plain = (text: string) => text.trim().replace(/\.$/, '');
  const verified = dataOf(card.verified, words);
  const promised = dataOf(card.promised, words);
  return [
    ...(card.motive ? [t('asked', { text: plain(card.motive) })] : []),
    ...(verified ? [t('verified', { text: plain(verified) })] : []),
    ...(promised ? [t('promised', { text: plain(promised) })] : []),
    ...(card.escalations > 0 ? [t('escalated', { count: card.escalations })] : []),
  ].join(' ');
}
