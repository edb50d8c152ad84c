import type { HandOver } from '../../shared/session/handover.ts';
import { spokenDate } from '../../shared/session/spokenDate.ts';
import type { FactValue } from '../../shared/protocol/condition.ts';

export type LineId =
  | 'folio'
  | 'client'
  | 'reference'
  | 'phone'
  | 'motive'
  | 'verified'
  | 'done'
  | 'promised'
  | 'nothingPromised'
  | 'tension'
  | 'told'
  | 'notes'
  | 'next'
  | 'attended';

/** One line of the card: what it is, and what it says. */
export interface Line {
  id: LineId;
  text: string;
}

/** Words and hours of the language that the card is written in. */
export interface Wording {
  client(client: string, type: string | null): string;
  datum(label: string, value: string): string;
  warning(number: number, at: number): string;
  escalations(count: number): string;
  told(name: string, at: number): string;
  next(action: string, options: string): string;
  attended(agent: string, protocol: string, at: number): string;
  agents(begunBy: string, agent: string): string;
  yesNo(value: boolean): string;
  nothing: string;
}

/** Who was told, and when (UTC ms). */
export interface Told {
  name: string;
  at: number;
}

/** The card as lines: the same log, the same lines. What nobody recorded has none. */
export function linesOf(card: HandOver, told: readonly Told[], words: Wording): Line[] {
  const tension = [
    ...(card.escalations > 0 ? [words.escalations(card.escalations)] : []),
    ...card.warnings.map((at, index) => words.warning(index + 1, at)),
  ];
  const informed = told.map(({ name, at }) => words.told(name, at));
  const next = card.next ? nextOf(card.next, words) : '';
  const promised = dataOf(card.promised, words);
  const lines: Line[] = [
    { id: 'folio', text: card.folio },
    { id: 'client', text: words.client(card.client, card.clientType) },
    { id: 'reference', text: card.reference },
    { id: 'phone', text: card.phone },
    { id: 'motive', text: card.motive ?? '' },
    { id: 'verified', text: dataOf(card.verified, words) },
    { id: 'done', text: card.steps.map(({ action }) => action).join('; ') },
    { id: promised ? 'promised' : 'nothingPromised', text: promised || words.nothing },
    { id: 'tension', text: tension.join('. ') },
    { id: 'told', text: informed.join(' · ') },
    { id: 'notes', text: card.notes },
    { id: 'next', text: next },
    {
      id: 'attended',
      text: words.attended(words.agents(card.begunBy, card.agent), card.protocol, card.startedAt),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** The card as plain text, for another program. */
export function textOf(lines: readonly Line[], labelOf: (id: LineId) => string): string {
  return lines.map(({ id, text }) => `${labelOf(id)}: ${text}`).join('\n');
}

export function dataOf(data: HandOver['verified'], words: Wording): string {
  return data.map(({ label, value }) => words.datum(label, valueOf(value, words))).join('; ');
}

function valueOf(value: FactValue, words: Wording): string {
  return typeof value === 'boolean' ? words.yesNo(value) : spokenDate(String(value));
}

function nextOf({ action, options }: NonNullable<HandOver['next']>, words: Wording): string {
  return options.length === 0 ? action : words.next(action, options.join(' / '));
}
