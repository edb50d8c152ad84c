/**
 * A protocol as the program uses it: every default filled in, every target resolved to a kind.
 * The file a trainer writes (Spanish keys, defaults left out) is `file.ts`; `read.ts` turns one into the other.
 */

export const stageIds = ['apertura', 'analisis', 'solucion'] as const;
export type StageId = (typeof stageIds)[number];

export const channelIds = [
  'telefonico',
  'presencial',
  'electronico',
  'impreso',
  'interno',
] as const;
export type ChannelId = (typeof channelIds)[number];

export const levelIds = ['normal', 'alta', 'maxima'] as const;
export type LevelId = (typeof levelIds)[number];

export const toneIds = ['calido', 'tranquilo', 'persuasivo', 'sugestivo', 'seguro'] as const;
export type ToneId = (typeof toneIds)[number];

/** The header of the recommended sheet, in the seed's order (D3, D12). */
export interface Header {
  company: string;
  area: string;
  process: string;
  code: string;
  name: string;
  revisedOn: string;
  description: string;
  level: LevelId;
}

/** A number that a protocol states itself or leaves to the organisation's settings. */
export type Amount = number | { setting: string };

/** The closed list of guards: a condition on captured data, the channel, a setting or the way in. */
export type Condition =
  | { on: 'fact'; name: string; test: Test }
  | { on: 'setting'; name: string; test: Test }
  | { on: 'channel'; test: Test }
  | { on: 'medium'; test: Test }
  | { on: 'transferred'; is: boolean }
  | { on: 'all'; conditions: Condition[] };

export type Test =
  | { is: string | number | boolean }
  | { isNot: string | number | boolean }
  | { oneOf: (string | number)[] }
  | { present: boolean }
  | { lessThan: Amount }
  | { atLeast: Amount };

/** Where a step or an option leads. `call` opens a situation (or another sub-protocol) that comes back. */
export type Target =
  | { to: 'step'; step: string }
  | { to: 'call'; protocol: string; back: Target }
  | { to: 'switch'; protocol: string }
  | { to: 'return' }
  | { to: 'end'; outcome: string; bySatisfaction: boolean };

export interface Option {
  id: string;
  label: string;
  target: Target;
  when: Condition | null;
  /** Fields that this choice asks for (shown as missing, never a gate: decision 13). */
  asks: string[];
  suggests: string | null;
  /** A threat or an aggression: the notice comes at once and the warnings are no longer due (X6). */
  threat: boolean;
}

export interface FieldUse {
  field: string;
  required: boolean;
}

/** Wording that replaces the step's own when its condition holds; `null` leaves the step's. */
export interface Variant {
  when: Condition;
  script: string | null;
  action: string | null;
  norms: string[] | null;
  tone: ToneId | null;
}

export interface Step {
  id: string;
  stage: StageId;
  /** Second label of the step: acogida, sintonía, desarrollo, conclusión (D99–D102). */
  phase: string | null;
  /** True for the closing steps of solución (decision 5). */
  closing: boolean;
  /** PROCESO: what to do. */
  action: string;
  /** Who does it, where it is not whoever attends (D70). */
  responsible: string | null;
  /** One line more than `action`, unfolded on demand (D73). */
  detail: string | null;
  /** NORMAS: how to do it. */
  norms: string[];
  /** The organisation's own norms, shown after `norms`; the printed sheet keeps them apart (D13). */
  extraNorms: string[];
  /** GUION: what to say, with {placeholders}, [optional parts] and *literal* sentences; null = nothing to say. */
  script: string | null;
  literal: boolean;
  /** Key points for the expert reading level; empty = the action itself. */
  points: string[];
  /** To whom the script is said; null = the client. */
  addressee: 'superior' | null;
  variants: Variant[];
  tone: ToneId;
  budgetSeconds: number | null;
  tips: string[];
  avoid: string[];
  bodyLanguage: string[];
  criteria: string[];
  fields: FieldUse[];
  question: string | null;
  options: Option[];
  /** Where Enter leads; null when only an option leads on. */
  next: Target | null;
  /** The outcome that doing this step proposes at the wrap-up. */
  suggests: string | null;
  optional: boolean;
  /** A legal duty: the agent may not leave the step with required data missing (decision 1). */
  blocks: boolean;
  /** The counter that each entry into the step raises by one. */
  counter: string | null;
  /** How often the step may be repeated before its way out; null = not a loop. */
  repeatAtMost: Amount | null;
  /** True for a warning of the ladder: entering stamps and counts it (issue C). */
  warns: boolean;
  skipIf: Condition | null;
  /** The source's own label for the moment (teller: inicio, durante, término). */
  moment: string | null;
  waivers: Waiver[];
  source: 'semilla' | 'desarrollado';
  refs: string[];
}

/** A warning of the checker that the author keeps, and why (D19). */
export interface Waiver {
  code: string;
  reason: string;
}

export type ProtocolKind = 'protocolo' | 'situacion' | 'escalamiento';

export interface Protocol {
  id: string;
  kind: ProtocolKind;
  version: string;
  language: string;
  type: string;
  header: Header;
  channels: ChannelId[];
  media: string[];
  withClient: boolean;
  /** The escalation that F8 opens, by channel; empty where no client is attended. */
  escalation: Partial<Record<ChannelId, string>>;
  /** Roles that take part (D33, D70). */
  roles: string[];
  /** Data that a follow-up brings along (D56). */
  given: string[];
  /** Outcomes offered at the wrap-up beyond those its own ends name; empty = the common ones. */
  outcomes: string[];
  /** Warnings before "finalizar la atención" is allowed; null = no ladder. */
  warnings: Amount | null;
  steps: Step[];
  waivers: Waiver[];
  source: 'semilla' | 'desarrollado';
  refs: string[];
}

/** The step with that id, or undefined. */
export function stepOf(protocol: Protocol, id: string): Step | undefined {
  return protocol.steps.find((step) => step.id === id);
}
