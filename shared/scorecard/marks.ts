import { z } from 'zod';
import { itemsOf, type Card, type CardItem } from './card.ts';

/** What a reviewer says about one item. */
export const markSchema = z.strictObject({
  /** 0 to one less than the item's points; null = it does not apply here. */
  points: z.number().int().min(0).max(4).nullable(),
  /** True where it is what the log proves, left as it was filled in. */
  proven: z.boolean().default(false),
  cause: z.string().max(80).nullable().default(null),
  comment: z.string().trim().max(2000).default(''),
});
export type Mark = z.output<typeof markSchema>;

export const marksSchema = z.record(z.string().max(80), markSchema);
export type Marks = Readonly<Record<string, Mark>>;

/** In a reviewer's own words, what all of it comes to. The program never chooses it. */
export const verdicts = ['aprobada', 'observada', 'rechazada'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why marks cannot be handed in, by item. */
export interface MarkFault {
  item: string;
  why: 'missing' | 'tooHigh' | 'cause' | 'comment' | 'unknown';
}

/** The lowest mark is negative; of a critical item, everything short of the full one. */
export function isNegative(item: CardItem, points: number | null): boolean {
  if (points === null) return false;
  return item.critical ? points < item.points - 1 : points === 0;
}

/** Everything that is still asked before the marks can be handed in; empty = they can. */
export function faultsIn(card: Card, marks: Marks): MarkFault[] {
  const items = itemsOf(card);
  const known = new Set(items.map(({ id }) => id));
  const causes = new Set(card.causes.map(({ id }) => id));
  const strangers = Object.keys(marks).filter((id) => !known.has(id));
  return [
    ...strangers.map((item): MarkFault => ({ item, why: 'unknown' })),
    ...items.flatMap((item) => faultsAt(item, marks[item.id], causes)),
  ];
}

function faultsAt(item: CardItem, mark: Mark | undefined, causes: Set<string>): MarkFault[] {
  const fault = (why: MarkFault['why']): MarkFault => ({ item: item.id, why });
  if (!mark) return [fault('missing')];
  if (mark.points !== null && mark.points >= item.points) return [fault('tooHigh')];
  if (!isNegative(item, mark.points)) return [];
  return [
    ...(mark.cause !== null && causes.has(mark.cause) ? [] : [fault('cause')]),
    ...(mark.comment === '' ? [fault('comment')] : []),
  ];
}

export interface SectionScore {
  id: string;
  weight: number;
  /** 0 to 1; null where nothing of it applies. */
  share: number | null;
}

export interface Score {
  /** 0 to 100, of what applies; null where nothing does, or not all is marked. */
  total: number | null;
  sections: SectionScore[];
  /** Critical items that were met in full, of those that apply. */
  critical: { met: number; of: number };
}

/**
 * What a reviewer's own marks come to. An item counts by its share of its points, all items of a section alike;
 * what does not apply shrinks the denominator: the item's within its section, the section's within the whole.
 * Critical items are counted apart.
 */
export function scoreOf(card: Card, marks: Marks): Score {
  const sections = card.sections.map(({ id, weight, items }): SectionScore => {
    const shares = items.flatMap((item) => {
      const points = marks[item.id]?.points ?? null;
      return item.critical || points === null ? [] : [points / (item.points - 1)];
    });
    const sum = shares.reduce((all, share) => all + share, 0);
    return { id, weight, share: shares.length === 0 ? null : sum / shares.length };
  });
  const applying = sections.filter(({ share }) => share !== null);
  const weights = applying.reduce((sum, { weight }) => sum + weight, 0);
  const gained = applying.reduce((sum, { weight, share }) => sum + weight * (share ?? 0), 0);
  const whole = itemsOf(card).every(({ id }) => marks[id] !== undefined);
  return {
    total: whole && weights > 0 ? (100 * gained) / weights : null,
    sections,
    critical: criticalIn(card, marks),
  };
}

function criticalIn(card: Card, marks: Marks): Score['critical'] {
  const applying = itemsOf(card).flatMap((item) => {
    const points = marks[item.id]?.points ?? null;
    return item.critical && points !== null ? [points === item.points - 1] : [];
  });
  return { met: applying.filter(Boolean).length, of: applying.length };
}
