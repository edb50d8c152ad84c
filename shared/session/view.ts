/** What the screen shows of an interaction: computed in the core, so that the page needs no machine. */
import type { ChannelId, LevelId, StageId, ToneId } from '../protocol/protocol.ts';
import type { FactValue } from '../protocol/condition.ts';
import type { fieldTypes } from '../catalog/catalog.ts';
import type { IdentifierKind } from '../privacy/identifiers.ts';
import type { Simulated } from '../practice/simulate.ts';
import type { Segment } from './phrase.ts';
import type { ToneReason } from './wording.ts';

export interface SessionView {
  id: string;
  /** Number of the last event; the next call must name it, or it is answered STALE. */
  seq: number;
  status: 'open' | 'paused' | 'finished' | 'abandoned';
  /** Which of the three looks the panel takes. `detour` = a situation; `priority` = PRIORIDAD MÁXIMA. */
  mode: 'normal' | 'detour' | 'priority';
  protocol: ProtocolBrief;
  /** The protocols below the present one, outermost first, each where it will be taken up again. */
  trail: TrailEntry[];
  channel: ChannelId;
  medium: string | null;
  /** Who attends now, and the name of who began it. */
  agent: { id: string; name: string };
  begunBy: string;
  client: string;
  reference: string;
  folio: string;
  stages: StageView[];
  /** The same of the protocol at the bottom: what a situation or an escalation comes back to. */
  baseStages: StageView[];
  /** Null once the protocol has ended and only the wrap-up is left. */
  step: StepView | null;
  /** The steps of an escalation as a ladder, with the time each was entered. Empty elsewhere. */
  ladder: RungView[];
  notes: string;
  clientType: ClientTypeView | null;
  care: { id: string; name: string; cue: string; avoid: string[] }[];
  escalation: EscalationView | null;
  practice: boolean;
  /** In practice, what the simulated client does now. */
  simulated: Simulated | null;
  /** The promise that this interaction keeps, if it keeps one. */
  followUp: string | null;
  /** Identity and bank numbers in the notes or the data: `corrected` is the whole text with this one masked. */
  identifiers: { where: string; kind: IdentifierKind; masked: string; corrected: string }[];
  times: TimesView;
  pauseReason: string | null;
  actions: ActionsView;
  /** The situations that can be opened from here. */
  situations: { id: string; name: string; when: string; open: boolean }[];
  /** Signs that call for help here, and what each leads to: a situation, or (null) the difficult client. */
  signals: { id: string; text: string; situation: string | null; immediate: boolean }[];
  /** How often the agent said that a step had no fitting answer. */
  flags: number;
  wrapUp: WrapUpView | null;
  /** How it ended, in the words of its catalogue; null while it runs and where it was abandoned. */
  outcome: string | null;
  /** Text typed but not yet kept as an event, by field (`notas` for the notes). */
  drafts: Record<string, string>;
}

export interface ClientTypeView {
  id: string;
  name: string;
  /** One line under the script. */
  cue: string;
  howTo: string[];
  phrases: Segment[][];
  escalationSign: string;
  /** True where the difficult client is offered at once (D190). */
  offersEscalation: boolean;
}

/** What belongs to PRIORIDAD MÁXIMA beside its steps. Null outside it. */
export interface EscalationView {
  /** The ladder of warnings; null where the protocol has none. */
  warnings: { given: readonly number[]; due: number } | null;
  /** Whether "Finalizar la atención" is allowed now. */
  mayEndService: boolean;
  threatened: boolean;
  /** When superior and security were told: the stamps of this escalation, at every rung. */
  notices: FieldView[];
  contacts: { role: 'superior' | 'security'; name: string; phone: string }[];
}

export interface ProtocolBrief {
  id: string;
  name: string;
  level: LevelId;
  version: string;
  language: string;
}

export interface TrailEntry {
  protocol: string;
  name: string;
  stage: StageId | null;
  stageName: string;
  /** Number of the step within its stage, from 1; null in its wrap-up. */
  index: number | null;
  action: string;
}

export interface StageView {
  id: StageId;
  name: string;
  steps: number;
  /** Steps of this stage before the present one. */
  done: number;
  state: 'done' | 'now' | 'todo';
}

export interface ToneView {
  id: ToneId;
  name: string;
  character: string;
  reflects: string;
  when: string;
  aim: string;
}

export interface NormView {
  text: string;
  marked: boolean;
  /** True for "NO …": shown with its sign, and never by colour alone. */
  prohibition: boolean;
}

export interface OptionView {
  id: string;
  label: string;
  /** Where it leads, as the mock-ups put it: a stage, a step, a situation, an end. */
  leads: LeadView;
}

export type LeadView =
  | { to: 'step'; stage: StageId; index: number; action: string }
  | { to: 'situation'; name: string }
  | { to: 'protocol'; name: string }
  | { to: 'return'; name: string }
  | { to: 'end'; outcome: string };

export interface FieldView {
  field: string;
  label: string;
  type: (typeof fieldTypes)[number];
  values: string[];
  min: number | null;
  max: number | null;
  required: boolean;
  class: 'publico' | 'interno' | 'personal' | 'sensible';
  /** True while the privacy notice has not been mentioned and the field asks for it (D169). */
  awaitsNotice: boolean;
  message: string | null;
  value: FactValue | null;
}

/** What is said aloud, and in which voice. */
export interface SpokenView {
  /** "protocol/step": changes exactly when something else is said. */
  key: string;
  /** Null = nothing is said at this step. */
  script: Segment[] | null;
  /** Length of the filled text in characters: decides the size of the type (DESIGN.md, "Script size"). */
  scriptLength: number;
  addressee: 'superior' | null;
  points: string[];
  tone: ToneView;
  /** Why this tone: the step's own, or because of the client's type or preferential care. */
  toneFor: ToneReason;
}

export interface StepView extends SpokenView {
  id: string;
  stage: StageId;
  /** Number within its stage, from 1, and how many the stage has. */
  index: number;
  count: number;
  closing: boolean;
  action: string;
  detail: string | null;
  norms: NormView[];
  /** A loop with a limit: how often it was said, and how often at most. */
  repeat: { count: number; limit: number } | null;
  bodyLanguage: { behaviour: string; reflects: string; advice: string }[];
  budgetSeconds: number | null;
  tips: string[];
  avoid: string[];
  fields: FieldView[];
  question: string | null;
  options: OptionView[];
  /** Where Enter leads; null when only an option leads on. */
  next: LeadView | null;
  optional: boolean;
  blocks: boolean;
  missing: string[];
}

export interface RungView {
  id: string;
  action: string;
  state: 'done' | 'now' | 'todo';
  /** UTC ms when it was entered; null if it was not. */
  at: number | null;
}

export interface TimesView {
  /** UTC ms on the core's clock when this view was made; the page counts on from here. */
  now: number;
  startedAt: number;
  stepAt: number;
  pausedAt: number | null;
  pausedMs: number;
  /** Of these, the ones since the present step was entered. */
  stepPausedMs: number;
  wrapUpAt: number | null;
  /** Seconds after which a hold is remembered to the agent; the supervisor's target for the protocol. */
  holdReminderSeconds: number;
  targetSeconds: number | null;
}

export interface ActionsView {
  undo: boolean;
  /** Name of the escalation that F8 opens; null where there is none to open. */
  escalate: string | null;
  /** A situation or an escalation that Esc leaves. */
  leave: boolean;
  /** Until when (UTC ms) the end can be undone; null while it runs. */
  reopenUntil: number | null;
}

/** A way in which the interaction may end, and what it asks for. */
export interface OutcomeView {
  id: string;
  label: string;
  demands: string[];
  missing: string[];
}

export interface WrapUpView {
  /** Outcomes offered here, most likely first, on keys 1–9 (decision 3). */
  outcomes: OutcomeView[];
  suggested: string | null;
  /** Every field that an outcome demands or that was required on the way and is missing. */
  fields: FieldView[];
  missing: string[];
  satisfaction: FieldView;
  /** Additional information offered; null before the request is covered (D226). */
  additional: FieldView | null;
  /** The goodbye for the hour (D180); null where there is nobody to say it to. */
  farewell: SpokenView | null;
  /** The closing checklist (D225), with what the log already proves. */
  checklist: { id: string; text: string; required: boolean }[];
}
