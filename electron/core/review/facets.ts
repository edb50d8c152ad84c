import { abandonedOutcome, none } from '../../../shared/review/filter.ts';

/** No word of a text has it (shared/review/words.ts), so that nothing that is typed is ever taken for a facet. */
const sign = '\uE000';

const letters = {
  agent: 'a',
  protocol: 'p',
  edition: 'e',
  channel: 'c',
  clientType: 't',
  outcome: 'o',
  satisfaction: 's',
  escalated: 'x',
  warned: 'w',
  missingNorms: 'n',
  flagged: 'f',
  reviewed: 'r',
  length: 'd',
} as const;

export type FacetKind = keyof typeof letters;

/** What the index calls a value of a kind: letters, digits and the sign alone. */
export function facet(kind: FacetKind, value: string | number | boolean): string {
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
  const plain = text.replaceAll(
    /[^a-z0-9]/g,
    (symbol) => `${sign}${symbol.codePointAt(0)?.toString(36) ?? ''}${sign}`,
  );
  return `${sign}${letters[kind]}${plain}`;
}

/** Lengths are indexed by their magnitude: 0, 1, 2–3, 4–7, 8–15 … seconds. */
export function magnitudeOf(seconds: number): number {
  return Math.floor(Math.log2(Math.max(0, seconds) + 1));
}

/** The columns of an ended interaction that it is filtered by. */
export interface Faceted {
  agent: number;
  protocol: string;
  edition: number;
  channel: string;
  status: string;
  outcome: string | null;
  clientType: string | null;
  satisfaction: string | null;
  escalations: number;
  warnings: number;
  missingNorms: number;
  flags: number;
  reviewed: number;
  activeMs: number;
}

export function facetsOf(row: Faceted): string[] {
  return [
    facet('agent', row.agent),
    facet('protocol', row.protocol),
    facet('edition', row.edition),
    facet('channel', row.channel),
    facet('clientType', row.clientType ?? none),
    facet('outcome', row.status === 'abandoned' ? abandonedOutcome : (row.outcome ?? none)),
    facet('satisfaction', row.satisfaction ?? none),
    facet('escalated', row.escalations > 0),
    facet('warned', row.warnings > 0),
    facet('missingNorms', row.missingNorms > 0),
    facet('flagged', row.flags > 0),
    facet('reviewed', row.reviewed > 0),
    facet('length', magnitudeOf(row.activeMs / 1000)),
  ];
}
