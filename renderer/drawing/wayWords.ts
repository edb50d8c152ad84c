import type { DrawingEdge } from '../../shared/drawing/drawing.ts';
import type { Place, Way } from './ways.ts';

/** The texts of the drawing's list that say a way. */
export type WayText =
  | 'next'
  | 'option'
  | 'skip'
  | 'service'
  | 'toStep'
  | 'toSituationBack'
  | 'toSituationThen'
  | 'toSwitch'
  | 'toReturn'
  | 'toEnd'
  | 'toEndBySatisfaction'
  | 'way';

/** Makes a sentence of a text, of what a protocol gave to it, and of sentences that stand within it. */
export type Tell<T> = (
  key: WayText,
  given?: Readonly<Record<string, string | number>>,
  within?: Readonly<Record<string, T>>,
) => T;

/** Puts ways and places into words. */
export function wayWords<T>(tell: Tell<T>) {
  const where = (place: Place): T => {
    switch (place.to) {
      case 'step':
        return tell('toStep', { number: place.number, action: place.action });
      case 'situation':
        return place.after
          ? tell('toSituationThen', { name: place.name }, { after: where(place.after) })
          : tell('toSituationBack', { name: place.name });
      case 'switch':
        return tell('toSwitch', { name: place.name });
      case 'end':
        return tell(place.bySatisfaction ? 'toEndBySatisfaction' : 'toEnd', { name: place.name });
      case 'return':
        return tell('toReturn');
    }
  };
  const how = ({ kind, label }: DrawingEdge): T => {
    if (kind === 'option') return tell('option', { label: label ?? '' });
    return tell(kind === 'skip' || kind === 'service' ? kind : 'next');
  };
  const say = (way: Way): T => tell('way', {}, { how: how(way.edge), where: where(way) });
  return { how, where, say };
}
