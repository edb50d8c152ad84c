import { useTranslations } from 'use-intl';
import type { Drawing, DrawingEdge, StepNode } from '../../shared/drawing/drawing.ts';
import { waysFrom, type Place, type Way } from './ways.ts';

/** Puts ways and places into words. */
export function useWayText() {
  const t = useTranslations('drawing.list');
  const where = (place: Place): string => {
    switch (place.to) {
      case 'step':
        return t('toStep', place);
      case 'situation':
        return place.after
          ? t('toSituationThen', { name: place.name, after: where(place.after) })
          : t('toSituationBack', { name: place.name });
      case 'switch':
        return t('toSwitch', place);
      case 'end':
        return t(place.bySatisfaction ? 'toEndBySatisfaction' : 'toEnd', { name: place.name });
      case 'return':
        return t('toReturn');
    }
  };
  const how = ({ kind, label }: DrawingEdge): string => {
    if (kind === 'option') return t('option', { label: label ?? '' });
    return t(kind === 'skip' || kind === 'service' ? kind : 'next');
  };
  const say = (way: Way): string => t('way', { how: how(way.edge), where: where(way) });
  return { how, where, say };
}

/** The whole flow in words, for whoever cannot see the picture. */
export function useDescription(): (drawing: Drawing) => string {
  const t = useTranslations('drawing.list');
  const { say } = useWayText();
  return (drawing) =>
    stepsIn(drawing)
      .map(({ id, number, action }) => {
        const ways = waysFrom(drawing, id).map(say).join('; ');
        return t('description', { number, action, ways });
      })
      .join(' ');
}

export function stepsIn({ nodes }: Drawing): StepNode[] {
  return nodes.filter((node) => node.kind === 'step');
}
