import type { Digest } from '../figures/digest.ts';
import { protocolIn, stepAt } from '../figures/visits.ts';
import type { LoggedEvent } from '../session/event.ts';
import type { SessionContext } from '../session/state.ts';
import { itemsOf, type Card, type CardItem, type Proof } from './card.ts';
import type { Mark, Marks } from './marks.ts';

/** What the log proves about an item: `k` of `n`, and how that reads on any scale. */
export interface Evidence {
  proof: Proof;
  k: number;
  n: number;
  level: 'met' | 'partly' | 'unmet' | 'notApplicable';
}

export interface Case {
  context: SessionContext;
  log: readonly LoggedEvent[];
  digest: Digest;
}

/** By item, for those that the log says something about. It says what was marked, not what was said. */
export function evidenceOf(card: Card, about: Case): Record<string, Evidence> {
  const found = itemsOf(card).flatMap((item) => {
    if (item.proof === null) return [];
    const { k, n } = counted(item.proof, item, about);
    return [[item.id, { proof: item.proof, k, n, level: levelOf(k, n) }] as const];
  });
  return Object.fromEntries(found);
}

function levelOf(k: number, n: number): Evidence['level'] {
  if (n === 0) return 'notApplicable';
  if (k === n) return 'met';
  return k === 0 ? 'unmet' : 'partly';
}

/** The marks that follow from the evidence, for a reviewer to keep or to change. */
export function provenMarks(card: Card, evidence: Readonly<Record<string, Evidence>>): Marks {
  const marks = itemsOf(card).flatMap((item) => {
    const found = evidence[item.id];
    if (!found) return [];
    const mark: Mark = { points: pointsFor(item, found), proven: true, cause: null, comment: '' };
    return [[item.id, mark] as const];
  });
  return Object.fromEntries(marks);
}

function pointsFor({ points }: CardItem, { level }: Evidence): number | null {
  const most = points - 1;
  return { met: most, partly: Math.floor(most / 2), unmet: 0, notApplicable: null }[level];
}

function counted(proof: Proof, item: CardItem, about: Case): { k: number; n: number } {
  const { digest } = about;
  switch (proof) {
    case 'normas':
      return normsAt(about, (key) => answersTo(about, key, item.criteria));
    case 'dificil':
      return normsAt(about, (key) => kindOf(about, key) === 'escalamiento');
    case 'datos':
      return dataIn(about);
    case 'aviso':
      return noticeIn(about);
    case 'satisfaccion':
      return { k: digest.satisfaction === null ? 0 : 1, n: digest.outcome === null ? 0 : 1 };
    case 'compromiso':
      return promiseIn(about);
  }
}

const kindOf = ({ context }: Case, key: string) =>
  context.library.protocols.get(protocolIn(key))?.kind;

const answersTo = ({ context }: Case, key: string, criteria: readonly string[]) =>
  stepAt(context, key)?.criteria.some((each) => criteria.includes(each)) ?? false;

function normsAt({ digest }: Case, wanted: (key: string) => boolean): { k: number; n: number } {
  const steps = Object.entries(digest.steps).filter(([key]) => wanted(key));
  return {
    k: steps.reduce((sum, [, step]) => sum + step.marked, 0),
    n: steps.reduce((sum, [, step]) => sum + step.shown, 0),
  };
}

/** Required data of the steps that were passed. */
function dataIn({ context, digest }: Case): { k: number; n: number } {
  const passed = Object.keys(digest.steps).flatMap((key) => stepAt(context, key)?.fields ?? []);
  const required = new Set(passed.filter((use) => use.required).map(({ field }) => field));
  for (const field of digest.missing) required.add(field);
  return { k: required.size - digest.missing.length, n: required.size };
}

/** The privacy notice before the first datum that asks for it. */
function noticeIn({ context, log }: Case): { k: number; n: number } {
  const { fields } = context.library.catalog;
  const first = log.find(
    ({ event }) =>
      event.type === 'captured' &&
      event.value !== null &&
      fields[event.field]?.needsNotice === true,
  );
  if (!first) return { k: 0, n: 0 };
  const before = log.filter(({ seq }) => seq < first.seq);
  const said = before.some(
    ({ event }) =>
      event.type === 'captured' && event.field === 'aviso_mencionado' && event.value === true,
  );
  return { k: said ? 1 : 0, n: 1 };
}

/** What was left for later has its date. */
function promiseIn({ digest, log }: Case): { k: number; n: number } {
  if (digest.outcome !== 'pendiente_seguimiento') return { k: 0, n: 0 };
  return { k: log.some(({ event }) => event.type === 'followUpPlanned') ? 1 : 0, n: 1 };
}
