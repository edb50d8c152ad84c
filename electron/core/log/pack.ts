import type { StoredEvent } from './stored.ts';

/** The events of one interaction in one row. Nothing of it may ever mean anything else: old logs are read by it. */
export interface Pack {
  interaction: number;
  /** Of the first event: its seq, its place in the whole log, its time in UTC ms. */
  first: number;
  position: number;
  at: number;
  /** JSON: for each event the ms since the first, ten thousandfold, plus the number of its kind. */
  path: string;
  /** 16 bytes for each event. */
  links: Buffer;
  /** JSON: how many events of others had come in between up to each; null where none had. */
  skips: string | null;
  /** JSON: the ids that the links cover; null where they cover none. */
  ids: string | null;
  /**
   * JSON: for each event the number of a body, or the body itself, or a list: the number of one with blanks, and what
   * stands in them (an object, or a single value). Null where bodies have been erased.
   */
  bodies: string | null;
}

/** The words that packs are written with: numbers for what comes again and again. */
export interface Vocabulary {
  kind: (no: number) => Kind | undefined;
  numberOfKind: (kind: Kind) => number;
  /** Bodies in which nothing of a client stands. */
  body: (no: number) => string | undefined;
  numberOfBody: (body: string) => number;
}

export type Kind = Pick<StoredEvent, 'type' | 'from' | 'to'>;

const linkBytes = 16;
const kinds = 10_000;

/** Their bodies say what was chosen from the protocol, never what a client said. */
const chosen = new Set([
  'next',
  'decided',
  'normMarked',
  'escalated',
  'situationOpened',
  'situationLeft',
  'undone',
  'resumed',
  'clientTypeChosen',
  'careChosen',
  'serviceEnded',
  'reopened',
  'wrapUpBegun',
]);

/** What an interaction begins with when nothing is known of the client. */
const blank = { client: '', reference: '', phone: '', followUp: null, given: {} };

/**
 * Puts events of one interaction, in order, into one row.
 * @returns null for what a pack cannot hold exactly: then they stay as they are.
 */
export function packed(events: readonly StoredEvent[], words: Vocabulary): Pack | null {
  const [first] = events;
  if (!first || !events.every(({ body }) => isObject(readJson(body)))) return null;
  const { interaction, seq, position, at } = first;
  const numbers = events.map((event) => words.numberOfKind(event));
  if (numbers.some((no) => no >= kinds)) return null;
  const skips = events.map((event, index) => event.position - position - index);
  const ids = events.map(({ eventId }) => eventId);
  const pack: Pack = {
    interaction,
    first: seq,
    position,
    at,
    path: JSON.stringify(
      events.map((event, index) => (event.at - at) * kinds + (numbers[index] ?? 0)),
    ),
    links: Buffer.from(events.map(({ link }) => link).join(''), 'hex'),
    skips: skips.every((skip) => skip === 0) ? null : JSON.stringify(skips),
    ids: ids.every((id) => id === '') ? null : JSON.stringify(ids),
    bodies: `[${events.map((event) => bodyIn(event, words)).join(',')}]`,
  };
  return isExact(events, unpacked(pack, words)) ? pack : null;
}

/** The events of a pack, just as they were; of one that was spoilt from outside, what can still be read. */
export function unpacked(pack: Pack, words: Vocabulary): StoredEvent[] {
  const { interaction, first, position, at } = pack;
  const path = listIn(pack.path).map(Number);
  const skips = listIn(pack.skips).map(Number);
  const ids = listIn(pack.ids).map(String);
  const bodies = listIn(pack.bodies);
  const links = pack.links.toString('hex');
  return path.map((value, index) => {
    const kind = words.kind(value % kinds);
    return {
      interaction,
      seq: first + index,
      eventId: ids[index] ?? '',
      at: at + Math.floor(value / kinds),
      type: kind?.type ?? '',
      body: pack.bodies === null ? '{}' : bodyOf(bodies[index], words),
      from: kind?.from ?? null,
      to: kind?.to ?? null,
      position: position + index + (skips[index] ?? 0),
      link: links.slice(index * linkBytes * 2, (index + 1) * linkBytes * 2),
    };
  });
}

function bodyIn({ type, body }: StoredEvent, words: Vocabulary): string {
  if (chosen.has(type) || body === '{}') return String(words.numberOfBody(body));
  const event = JSON.parse(body) as Record<string, unknown>;
  if (type === 'finished' && event['note'] === '') return String(words.numberOfBody(body));
  if (type === 'captured') {
    const no = words.numberOfBody(JSON.stringify({ ...event, value: null }));
    return `[${no},${JSON.stringify(event['value'])}]`;
  }
  if (type !== 'started') return body;
  const known = Object.entries(blank).filter(
    ([key, value]) => JSON.stringify(event[key]) !== JSON.stringify(value),
  );
  const no = words.numberOfBody(JSON.stringify({ ...event, ...blank }));
  if (known.length === 0) return String(no);
  const said = Object.fromEntries(known.map(([key]) => [key, event[key]]));
  return `[${no},${JSON.stringify(said)}]`;
}

function bodyOf(kept: unknown, words: Vocabulary): string {
  if (typeof kept === 'number') return words.body(kept) ?? '';
  if (!Array.isArray(kept)) return JSON.stringify(kept) ?? '';
  const [no, said] = kept as [number, unknown];
  const plain = readJson(words.body(no) ?? '{}') as object;
  const filled = typeof said === 'object' && said !== null ? said : { value: said };
  return JSON.stringify({ ...plain, ...filled });
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listIn(text: string | null): unknown[] {
  const list = text === null ? null : readJson(text);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function isExact(events: readonly StoredEvent[], again: readonly StoredEvent[]): boolean {
  return events.every((event, index) => {
    const other = again[index];
    return (Object.keys(event) as (keyof StoredEvent)[]).every(
      (key) => event[key] === other?.[key],
    );
  });
}
