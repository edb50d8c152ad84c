import type { AnyEvent, LoggedEvent, StartedEvent } from '../session/event.ts';
import { givenFacts } from '../session/givenFacts.ts';
import type { SessionContext } from '../session/state.ts';
import type { Digest, PlaceId, StepDigest } from './digest.ts';
import {
  freshVisit,
  noStep,
  normsAt,
  protocolIn,
  stepAt,
  withFact,
  withNorms,
  type Surroundings,
  type Visit,
} from './visits.ts';

/**
 * What an ended interaction adds to the figures. Pure, and linear in the log: no protocol is run, since each row
 * says from where to where it led.
 * @param log rows in order of `seq`; the last one ends it. Null when it does not end, or is no log.
 */
export function digestOf(context: SessionContext, log: readonly LoggedEvent[]): Digest | null {
  const first = log[0];
  const last = log.at(-1);
  if (first?.event.type !== 'started' || first.to === null || !last) return null;
  if (last.event.type !== 'finished' && last.event.type !== 'abandoned') return null;
  const reader = new Reader(context, first, first.event);
  for (const row of log.slice(1)) reader.read(row);
  return reader.finish(last);
}

/** How things stood before a move: what going back restores. */
interface Move {
  facts: Surroundings['facts'];
  transferred: boolean;
  escalated: readonly string[];
  visit: Visit;
  below: Visit[];
  /** Of the visits that were not over. */
  marks: { visit: Visit; marks: readonly number[]; wrapUp: boolean }[];
}

class Reader {
  private readonly context: SessionContext;
  private readonly startedAt: number;
  private around: Surroundings;
  private visit: Visit;
  private readonly visits: Visit[] = [];
  /** Visits that wait under an interruption, the innermost last. */
  private below: Visit[] = [];
  private moves: Move[] = [];
  private readonly steps: Record<string, StepDigest> = {};
  private readonly places: Partial<Record<PlaceId, number>> = {};
  private since: number;
  private pausedAt: number | null = null;
  private pausedMs = 0;
  private noted = false;
  private backs = 0;
  private flags = 0;
  /** The steps that the difficult client was opened from, in order. */
  private escalated: readonly string[] = [];

  constructor(context: SessionContext, { at, to }: LoggedEvent, event: StartedEvent) {
    this.context = context;
    this.startedAt = at;
    this.since = at;
    const facts = givenFacts(event);
    this.around = { facts, care: [], transferred: false };
    this.visit = this.enter(to ?? '', false);
  }

  read({ event, at, from, to }: LoggedEvent): void {
    const key = to ?? this.visit.key;
    switch (event.type) {
      case 'paused':
        this.spend(at);
        this.pausedAt = at;
        return;
      case 'resumed':
        return this.resume(at);
      case 'undone':
        return this.undo(key, at);
      case 'escalated':
        this.move(event.type, key, at);
        this.escalated = [...this.escalated, from ?? ''];
        return;
      case 'situationOpened':
      case 'situationLeft':
      case 'serviceEnded':
      case 'next':
      case 'decided':
      case 'wrapUpBegun':
        return this.move(event.type, key, at);
      case 'reopened':
        this.since = at;
        return;
      case 'finished':
      case 'abandoned':
        this.resume(at);
        return this.spend(at);
      default:
        return this.beside(event);
    }
  }

  /** What happens at a step without leaving it. */
  private beside(event: AnyEvent): void {
    switch (event.type) {
      case 'captured':
        this.around.facts = withFact(this.around.facts, event.field, event.value);
        return;
      case 'normMarked':
        if (event.marked) this.visit.marks.add(event.norm);
        else this.visit.marks.delete(event.norm);
        return;
      case 'noted':
        this.noted = event.text.trim() !== '';
        return;
      case 'careChosen':
        this.around.care = event.care;
        return;
      case 'flagged':
        this.flags += 1;
        this.change(this.visit.key, (step) => ({ ...step, flags: step.flags + 1 }));
        return;
      default:
        return;
    }
  }

  finish({ event }: LoggedEvent): Digest {
    const finished = event.type === 'finished' ? event : null;
    this.look(this.visit);
    const { step, key } = this.visit;
    if (step) this.change(key, (each) => ({ ...each, exits: 1 }));
    for (const from of this.escalated) {
      this.change(from, (each) => ({ ...each, escalations: each.escalations + 1 }));
    }
    const holding = this.visits.filter(({ undone }) => !undone);
    for (const visit of holding) {
      if (visit.step) this.change(visit.key, (each) => withNorms(each, visit));
    }
    const satisfaction = this.around.facts['satisfaccion'];
    const steps = Object.values(this.steps);
    return {
      outcome: finished?.outcome ?? null,
      satisfaction: satisfaction === undefined ? null : String(satisfaction),
      activeMs: Math.max(0, this.since - this.startedAt - this.pausedMs),
      escalations: this.escalated.length,
      warnings: holding.filter((visit) => visit.step?.warns).length,
      backs: this.backs,
      flags: this.flags,
      missing: this.missing(holding),
      shown: steps.reduce((sum, { shown }) => sum + shown, 0),
      marked: steps.reduce((sum, { marked }) => sum + marked, 0),
      places: this.places,
      steps: this.steps,
    };
  }

  /** To another place, or to the same one anew; beginning the wrap-up leaves the step open under it. */
  private move(type: AnyEvent['type'], key: string, at: number): void {
    this.spend(at);
    this.remember();
    if (type === 'wrapUpBegun') this.visit.wrapUp = true;
    else this.visit = this.arrive(key);
  }

  private arrive(key: string): Visit {
    const from = this.visit;
    this.look(from);
    const there = protocolIn(key);
    if (protocolIn(from.key) === there) return this.enter(key, from.wrapUp);
    const waiting = this.below.findLastIndex((visit) => protocolIn(visit.key) === there);
    const back = this.below[waiting];
    if (back) {
      this.below = this.below.slice(0, waiting);
      return back.key === key ? back : this.enter(key, back.wrapUp);
    }
    if (this.kindOf(key) === 'protocolo') {
      this.below = [];
      this.around.transferred = true;
    } else this.below = [...this.below, from];
    return this.enter(key, false);
  }

  private undo(key: string, at: number): void {
    this.spend(at);
    this.backs += 1;
    this.change(this.visit.key, (step) => ({ ...step, undone: step.undone + 1 }));
    const move = this.moves.pop();
    if (!move) return;
    const left = this.visit;
    this.below = move.below;
    this.escalated = move.escalated;
    this.visit = move.visit.key === key ? move.visit : this.enter(key, false);
    this.around = { ...this.around, facts: move.facts, transferred: move.transferred };
    for (const { visit, marks, wrapUp } of move.marks) {
      Object.assign(visit, { marks: new Set(marks), wrapUp, undone: false });
    }
    if (!this.open().includes(left)) left.undone = true;
  }

  private remember(): void {
    const { below, visit, escalated } = this;
    const { facts, transferred } = this.around;
    const marks = this.open().map((each) => ({
      visit: each,
      marks: [...each.marks],
      wrapUp: each.wrapUp,
    }));
    this.moves.push({ facts, transferred, escalated, visit, below, marks });
  }

  private enter(key: string, wrapUp: boolean): Visit {
    const step = stepAt(this.context, key);
    // A protocol that came to its end leads to the wrap-up, and what follows from there stays in it.
    const over = wrapUp || step === null;
    const visit = { ...freshVisit, key, step, marks: new Set<number>(), wrapUp: over };
    this.visits.push(visit);
    if (!step) return visit;
    this.change(key, (each) => ({ ...each, visits: each.visits + 1 }));
    if (step.counter) {
      const before = Number(this.around.facts[step.counter] ?? 0);
      this.around.facts = { ...this.around.facts, [step.counter]: before + 1 };
    }
    return visit;
  }

  /** What a visit shows at this moment; the last look before it is left counts. */
  private look(visit: Visit): void {
    Object.assign(visit, normsAt(this.context, visit.step, this.around));
  }

  /** The visits that have not been left: the present one and those under it. */
  private open(): Visit[] {
    return [...this.below, this.visit];
  }

  private missing(holding: readonly Visit[]): string[] {
    const { facts } = this.around;
    const required = holding.flatMap(
      ({ step }) => step?.fields.filter((use) => use.required) ?? [],
    );
    const lacking = required
      .map(({ field }) => field)
      .filter((field) => facts[field] === undefined && !(field === 'notas' && this.noted));
    return [...new Set(lacking)].toSorted();
  }

  private resume(at: number): void {
    if (this.pausedAt === null) return;
    this.pausedMs += Math.max(0, at - this.pausedAt);
    this.pausedAt = null;
    this.since = at;
  }

  /** The time since the last look at the clock goes to the present place. */
  private spend(at: number): void {
    if (this.pausedAt !== null) return;
    const ms = Math.max(0, at - this.since);
    this.since = at;
    const { step, key } = this.visit;
    const place = this.place();
    this.places[place] = (this.places[place] ?? 0) + ms;
    if (step && !this.visit.wrapUp) this.change(key, (each) => ({ ...each, ms: each.ms + ms }));
  }

  private place(): PlaceId {
    const { step, key, wrapUp } = this.visit;
    if (wrapUp || !step) return 'cierre';
    const kind = this.kindOf(key);
    if (kind === 'escalamiento') return 'escalamiento';
    return kind === 'situacion' ? 'situacion' : step.stage;
  }

  private kindOf(key: string) {
    return this.context.library.protocols.get(protocolIn(key))?.kind;
  }

  private change(key: string, to: (step: StepDigest) => StepDigest): void {
    this.steps[key] = to(this.steps[key] ?? noStep);
  }
}
