import { useTranslations } from 'use-intl';
import type { HandOver } from '../../shared/session/handover.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { linesOf, type Line, type Told } from './lines.ts';
import { useWording } from './useWording.ts';

/** The lines of a card, with who was told during the escalation. */
export function useLines(view: SessionView, card: HandOver): Line[] {
  const t = useTranslations('priority.notices');
  const told = (view.escalation?.notices ?? []).flatMap(({ field, label, value }): Told[] => {
    if (typeof value !== 'number') return [];
    const known = field === 'jefe_avisado' || field === 'seguridad_avisada';
    return [{ name: known ? t(`short.${field}`) : label, at: value }];
  });
  return linesOf(card, told, useWording());
}
