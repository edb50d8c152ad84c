import { amountIn } from '../protocol/condition.ts';
import type { Step, Target } from '../protocol/protocol.ts';
import { stepOf } from '../protocol/protocol.ts';
import { protocolIn } from '../library/library.ts';
import { attendingIn } from './attending.ts';
import { circumstancesOf } from './circumstances.ts';
import { openOptions } from './options.ts';
import { missingRequired } from './missing.ts';
import { fill, plainText, type Filling, type Segment } from './phrase.ts';
import { placeOf, topFrame } from './place.ts';
import type { SessionContext, SessionState } from './state.ts';
import type { FieldView, LeadView, NormView, SpokenView, StepView, ToneView } from './view.ts';
import { wordingOf } from './wording.ts';

/** Everything a view is made of. Pure input: the core reads the clock and the database. */
export interface Moment {
  id: string;
  seq: number;
  folio: string;
  state: SessionState;
  context: SessionContext;
  /** UTC ms. */
  now: number;
  /** "HH:MM" on the agent's clock. */
  localTime: string;
  drafts: Record<string, string>;
}

/** What the screen shows of a step, with its words filled in. */
export function presentStep(moment: Moment, step: Step): StepView {
  const { state, context } = moment;
  const { protocol, key } = placeOf(context.library, topFrame(state));
  const peers = protocol.steps.filter((each) => each.stage === step.stage);
  const words = wordingOf(step, context, state);
  const marks = state.marks[key] ?? [];
  return {
    ...spokenOf(moment, step, key),
    id: step.id,
    stage: step.stage,
    index: peers.indexOf(step) + 1,
    count: peers.length,
    closing: step.closing,
    action: words.action,
    detail: step.detail,
    norms: words.norms.map((text, index) => normOf(text, marks.includes(index), moment)),
    repeat: repeatOf(step, moment),
    bodyLanguage: bodyLanguageOf(step, context),
    budgetSeconds: step.budgetSeconds,
    tips: step.tips,
    avoid: step.avoid,
    fields: step.fields.map(({ field, required }) => fieldOf(moment, field, required)),
    question: step.question,
    options: openOptions(context, state).map(({ id, label, target }) => ({
      id,
      label,
      leads: leadOf(moment, target),
    })),
    next: step.next && leadOf(moment, step.next),
    optional: step.optional,
    blocks: step.blocks,
    missing: missingRequired(state, step.fields),
  };
}

/** What is said at a step, filled in for this interaction; `key` names the place. */
export function spokenOf(moment: Moment, step: Step, key: string): SpokenView {
  const { state, context } = moment;
  const { script, tone, toneFor } = wordingOf(step, context, state);
  const words = script === null ? null : fill(script, fillingOf(moment), step.literal);
  return {
    key,
    script: words,
    scriptLength: words ? lengthOf(words) : 0,
    addressee: step.addressee,
    points: step.points,
    tone: toneOf(context, tone),
    toneFor,
  };
}

/** What a phrase of this interaction is filled from. */
export function fillingOf({ context, state, folio, localTime }: Moment): Filling {
  const { library, settings, channel } = context;
  return {
    catalog: library.catalog,
    settings,
    agent: attendingIn(context, state),
    facts: state.facts,
    channel,
    folio,
    localTime,
  };
}

/** A field as the screen asks for it, with what is known. */
export function fieldOf({ context, state }: Moment, field: string, required: boolean): FieldView {
  const known = context.library.catalog.fields[field];
  return {
    field,
    label: known?.label ?? field,
    type: known?.type ?? 'texto',
    values: known?.values ?? [],
    min: known?.min ?? null,
    max: known?.max ?? null,
    required,
    class: known?.class ?? 'interno',
    awaitsNotice: (known?.needsNotice ?? false) && state.facts['aviso_mencionado'] !== true,
    message: known?.message ?? null,
    value: state.facts[field] ?? null,
  };
}

function repeatOf(step: Step, { state, context }: Moment): StepView['repeat'] {
  if (step.repeatAtMost === null || step.counter === null) return null;
  const limit = amountIn(step.repeatAtMost, circumstancesOf(context, state));
  return { count: Number(state.facts[step.counter] ?? 0), limit };
}

/** Guidance for whoever attends in person; never a datum about the client (D210). */
function bodyLanguageOf(
  step: Step,
  { library, channel }: SessionContext,
): StepView['bodyLanguage'] {
  if (channel !== 'presencial') return [];
  const { posture, gestures, face } = library.catalog.bodyLanguage;
  return [...posture, ...gestures, ...face].filter(({ id }) => step.bodyLanguage.includes(id));
}

/** Norms are read, not said: a value or its fallback is filled in, an unknown one reads as its form. */
function normOf(text: string, marked: boolean, moment: Moment): NormView {
  const filled = fill(text, fillingOf(moment));
  const shown = filled.map((part) => (part.kind === 'blank' ? part.form : part.text)).join('');
  return { text: shown, marked, prohibition: /^NO\b/.test(text) };
}

export function toneOf({ library }: SessionContext, id: string): ToneView {
  const tone = library.catalog.tones.find((each) => each.id === id);
  if (!tone) throw new Error(`tone ${id} is not in the catalogue`);
  const { name, character, reflects, when, aim } = tone;
  return { id: tone.id, name, character, reflects, when, aim };
}

function leadOf({ context, state }: Moment, target: Target): LeadView {
  const { library } = context;
  const { protocol } = placeOf(library, topFrame(state));
  switch (target.to) {
    case 'step': {
      const step = stepOf(protocol, target.step);
      if (!step) throw new Error(`step ${target.step} is not in ${protocol.id}`);
      const peers = protocol.steps.filter((each) => each.stage === step.stage);
      return { to: 'step', stage: step.stage, index: peers.indexOf(step) + 1, action: step.action };
    }
    case 'call':
      return { to: 'situation', name: protocolIn(library, target.protocol).header.name };
    case 'switch':
      return { to: 'protocol', name: protocolIn(library, target.protocol).header.name };
    case 'return':
      return { to: 'return', name: nameBelow(context, state) };
    case 'end': {
      const outcome = library.catalog.outcomes.find(({ id }) => id === target.outcome);
      return { to: 'end', outcome: outcome?.label ?? target.outcome };
    }
  }
}

function nameBelow({ library }: SessionContext, state: SessionState): string {
  const below = state.frames.at(-2);
  return below ? placeOf(library, below).protocol.header.name : '';
}

export function lengthOf(script: readonly Segment[]): number {
  return (
    plainText(script) ?? script.map((part) => ('text' in part ? part.text : part.form)).join('')
  ).length;
}
