import { protocolIn } from '../library/library.ts';
import type { Step } from '../protocol/protocol.ts';
import { advance, isMove } from '../session/advance.ts';
import { start } from '../session/start.ts';
import type { AnyEvent, LoggedEvent, SessionEvent, TakenOverEvent } from '../session/event.ts';
import { missingRequired } from '../session/missing.ts';
import { keyOf, placeOf, topFrame } from '../session/place.ts';
import { undo } from '../session/replay.ts';
import type { SessionContext, SessionState } from '../session/state.ts';
import { wordingOf } from '../session/wording.ts';
import type { StepEntry, TimelineEntry } from './view.ts';

/**
 * The lines of one interaction's log, in order: its steps with times, norms, data and choices, and what
 * happened between them. An undone step stays, marked as such, since the log keeps both (decision 8).
 */
export function timelineOf(context: SessionContext, log: readonly LoggedEvent[]): TimelineEntry[] {
  const first = log[0];
  if (first?.event.type !== 'started') return [];
  let state = start(context, first.event, first.at);
  const writer = new Timeline(context);
  writer.enter(state, first.at);
  for (const [index, { event, at }] of log.entries()) {
    if (index === 0 || event.type === 'started') continue;
    const result =
      event.type === 'undone'
        ? undo(context, log.slice(0, index), at)
        : advance(context, state, event, at);
    if (!result.ok) break;
    writer.write(event, state, result.state, at);
    state = result.state;
  }
  return writer.finish(log.at(-1)?.at ?? first.at);
}

class Timeline {
  private readonly entries: TimelineEntry[] = [];
  private readonly context: SessionContext;
  private open: StepEntry | null = null;
  private pausedSince = 0;

  constructor(context: SessionContext) {
    this.context = context;
  }

  /** Closes the step that was open and begins the one the state is at. */
  enter(state: SessionState, at: number): void {
    this.close(at);
    this.open = stepEntry(this.context, state, at);
    if (this.open) this.entries.push(this.open);
  }

  write(
    event: SessionEvent | TakenOverEvent,
    before: SessionState,
    after: SessionState,
    at: number,
  ): void {
    switch (event.type) {
      case 'captured':
        return this.capture(event, at);
      case 'normMarked':
        return this.mark(event.norm, event.marked);
      case 'noted':
        if (event.text.trim() !== '') this.entries.push({ kind: 'note', at, text: event.text });
        return;
      case 'paused':
        this.pausedSince = at;
        this.entries.push({ kind: 'pause', at, ms: 0, reason: event.reason });
        return;
      case 'resumed':
        return this.resume(at);
      case 'clientTypeChosen':
        this.entries.push({ kind: 'clientType', at, name: this.typeName(event.clientType) });
        return;
      case 'takenOver':
        this.entries.push({ kind: 'takenOver', at, name: event.agent.name });
        return;
      case 'undone':
        return this.undo(before, after, at);
      case 'finished':
      case 'abandoned':
        if (before.pausedAt !== null) this.resume(at);
        return this.end(event, at);
      default:
        return this.move(event, before, after, at);
    }
  }

  finish(at: number): TimelineEntry[] {
    this.close(at);
    return this.entries;
  }

  private move(event: AnyEvent, before: SessionState, after: SessionState, at: number): void {
    if (event.type === 'decided' && this.open) {
      const { step } = placeOf(this.context.library, topFrame(before));
      this.open.chosen = step?.options.find(({ id }) => id === event.option)?.label ?? event.option;
    }
    if (this.open) this.open.missing = missingAt(this.context, before);
    if (isMove(event)) this.enter(after, at);
  }

  private undo(before: SessionState, after: SessionState, at: number): void {
    if (this.open) this.open.undone = true;
    this.entries.push({ kind: 'undone', at, from: keyOf(before), to: keyOf(after) });
    this.enter(after, at);
  }

  private capture(event: Extract<AnyEvent, { type: 'captured' }>, at: number): void {
    if (!this.open) return;
    const { field, value } = event;
    const label = this.context.library.catalog.fields[field]?.label ?? field;
    const others = this.open.captured.filter((each) => each.field !== field);
    this.open.captured = value === null ? others : [...others, { field, label, value, at }];
  }

  private mark(index: number, marked: boolean): void {
    const norm = this.open?.norms[index];
    if (norm) norm.marked = marked;
  }

  private resume(at: number): void {
    const pause = this.entries.findLast((entry) => entry.kind === 'pause');
    if (pause) pause.ms = Math.max(0, at - this.pausedSince);
  }

  private end(event: Extract<AnyEvent, { type: 'finished' | 'abandoned' }>, at: number): void {
    const { outcomes } = this.context.library.catalog;
    this.close(at);
    this.entries.push(
      event.type === 'abandoned'
        ? { kind: 'end', at, status: 'abandoned', label: event.reason, note: '' }
        : {
            kind: 'end',
            at,
            status: 'finished',
            label: outcomes.find(({ id }) => id === event.outcome)?.label ?? event.outcome,
            note: event.note,
          },
    );
  }

  private close(at: number): void {
    if (this.open) this.open.ms = Math.max(0, at - this.open.at);
    this.open = null;
  }

  private typeName(id: string | null): string | null {
    return this.context.library.catalog.clientTypes.find((type) => type.id === id)?.name ?? null;
  }
}

function missingAt({ library }: SessionContext, state: SessionState): string[] {
  const { step } = placeOf(library, topFrame(state));
  if (!step) return [];
  return missingRequired(state, step.fields).map(
    (field) => library.catalog.fields[field]?.label ?? field,
  );
}

function stepEntry(context: SessionContext, state: SessionState, at: number): StepEntry | null {
  const frame = topFrame(state);
  const protocol = protocolIn(context.library, frame.protocol);
  const { step, key } = placeOf(context.library, frame);
  if (!step) return null;
  const words = wordingOf(step, context, state);
  const marks = state.marks[key] ?? [];
  return {
    kind: 'step',
    at,
    ms: 0,
    protocol: protocol.id,
    protocolName: protocol.header.name,
    depth: state.frames.length - 1,
    origin: frame.origin,
    stage: step.stage,
    index: numberOf(step, protocol.steps),
    action: words.action,
    tone: words.tone,
    budgetSeconds: step.budgetSeconds,
    norms: words.norms.map((text, index) => ({ text, marked: marks.includes(index) })),
    captured: [],
    missing: [],
    chosen: null,
    undone: false,
  };
}

function numberOf(step: Step, steps: readonly Step[]): number {
  return steps.filter(({ stage }) => stage === step.stage).indexOf(step) + 1;
}
