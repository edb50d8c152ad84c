import type { Library } from '../library/library.ts';
import { stepOf } from '../protocol/protocol.ts';
import { placeIds } from './digest.ts';
import { countIn, quantile, type Histogram } from './histogram.ts';
import { rateOf } from './rate.ts';
import type { StepTally, Tally } from './tally.ts';
import type { FigureGroup, Figures, Spread, StepFigures } from './view.ts';
import { protocolIn } from './visits.ts';

/** A norm is called forgotten only once it was shown so often. */
const shownEnough = 10;
const mostForgotten = 8;

export function spreadOf(histogram: Histogram): Spread {
  return {
    n: countIn(histogram),
    median: quantile(histogram, 0.5),
    p90: quantile(histogram, 0.9),
  };
}

/** What is compared: between periods, between groups. */
export function comparedOf(
  tally: Tally,
): Omit<FigureGroup, 'id' | 'name'> & { lacking: Figures['lacking'] } {
  return {
    n: tally.n,
    duration: spreadOf(tally.active),
    escalated: rateOf(tally.escalated, tally.n),
    abandoned: rateOf(tally.abandoned, tally.n),
    norms: rateOf(tally.marked, tally.shown),
    lacking: rateOf(tally.lacking, tally.n),
  };
}

/**
 * The figures as they are shown. @param tally the whole period. @param days its days, in order.
 * @param library today's: names and texts are its, since a period may span editions.
 */
export function figuresOf(tally: Tally, days: Figures['days'], library: Library): Figures {
  const { outcomes } = library.catalog;
  const ended = Object.entries(tally.outcomes).map(([id, k]) => ({
    id,
    label: outcomes.find((each) => each.id === id)?.label ?? id,
    rate: rateOf(k, tally.n),
  }));
  const asked = Object.values(tally.satisfaction).reduce((sum, k) => sum + k, 0);
  const answers = Object.entries(tally.satisfaction);
  return {
    ...comparedOf(tally),
    places: placeIds.flatMap((id) => {
      const times = tally.places[id];
      return times ? [{ id, ...spreadOf(times) }] : [];
    }),
    days,
    hours: Array.from({ length: 24 }, (_, hour) => tally.hours[hour] ?? 0),
    outcomes: ended.toSorted((a, b) => b.rate.k - a.rate.k || (a.id < b.id ? -1 : 1)),
    satisfaction: answers
      .map(([value, k]) => ({ value, rate: rateOf(k, asked) }))
      .toSorted((a, b) => b.rate.k - a.rate.k),
    warned: rateOf(tally.warned, tally.n),
    turnedBack: rateOf(tally.turnedBack, tally.n),
    flagged: rateOf(tally.flagged, tally.n),
    steps: stepsOf(tally, library),
    forgotten: forgottenIn(tally, library),
  };
}

function stepsOf(tally: Tally, library: Library): StepFigures[] {
  return Object.entries(tally.steps).map(([key, step]) => ({
    key,
    ...namesOf(key, library),
    n: step.n,
    visits: step.visits ?? 0,
    dwell: spreadOf(step.dwell),
    exits: step.exits ?? 0,
    undone: step.undone ?? 0,
    flags: step.flags ?? 0,
    escalations: step.escalations ?? 0,
    norms: rateOf(step.marked ?? 0, step.shown ?? 0),
  }));
}

function namesOf(key: string, library: Library): { protocolName: string; action: string } {
  const protocol = library.protocols.get(protocolIn(key));
  const id = key.slice(key.indexOf('/') + 1);
  return {
    protocolName: protocol?.header.name ?? protocolIn(key),
    action: (protocol && stepOf(protocol, id)?.action) ?? id,
  };
}

function forgottenIn(tally: Tally, library: Library): Figures['forgotten'] {
  const all = Object.entries(tally.steps).flatMap(([key, step]) => normsOf(key, step, library));
  const share = ({ k, n }: { k: number; n: number }) => k / n;
  return all
    .filter(({ rate }) => rate.n >= shownEnough && rate.k < rate.n)
    .toSorted((a, b) => share(a.rate) - share(b.rate) || b.rate.n - a.rate.n)
    .slice(0, mostForgotten);
}

function normsOf(key: string, { norms }: StepTally, library: Library): Figures['forgotten'] {
  const protocol = library.protocols.get(protocolIn(key));
  const step = protocol && stepOf(protocol, key.slice(key.indexOf('/') + 1));
  if (!protocol || !step) return [];
  const texts = [...step.norms, ...step.extraNorms];
  return Object.entries(norms ?? {}).flatMap(([index, [shown, marked]]) => {
    const norm = texts[Number(index)];
    if (norm === undefined) return [];
    const rate = rateOf(marked, shown);
    return [{ step: key, protocolName: protocol.header.name, norm, rate }];
  });
}
