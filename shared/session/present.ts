import { identifiersIn } from '../privacy/identifiers.ts';
import { stageIds } from '../protocol/protocol.ts';
import { simulate } from '../practice/simulate.ts';
import { reopenWithin } from './ending.ts';
import { attendingIn } from './attending.ts';
import { canClose } from './flow.ts';
import { escalationFor } from './interruption.ts';
import { placeOf, topFrame } from './place.ts';
import { presentClientType, presentEscalation } from './presentClient.ts';
import { presentStep, type Moment } from './presentStep.ts';
import { presentWrapUp } from './presentWrapUp.ts';
import type { Frame } from './state.ts';
import { careIn } from './wording.ts';
import type { RungView, SessionView, StageView, TrailEntry } from './view.ts';

/** Names of the three stages as the agent reads them. */
export const stageNames = {
  apertura: 'Apertura',
  analisis: 'Análisis',
  solucion: 'Solución',
} as const;

/**
 * The view of an interaction at this moment.
 * @param moment the state, what it is pinned to, and the agent's local time for greetings.
 */
export function present(moment: Moment): SessionView {
  const { state, context } = moment;
  const top = topFrame(state);
  const { protocol, step } = placeOf(context.library, top);
  const agent = attendingIn(context, state);
  const situations = situationsOf(moment);
  return {
    id: moment.id,
    seq: moment.seq,
    status: state.status === 'open' && state.pausedAt !== null ? 'paused' : state.status,
    mode: modeOf(top, protocol.kind),
    protocol: {
      id: protocol.id,
      name: protocol.header.name,
      level: protocol.header.level,
      version: protocol.version,
      language: protocol.language,
    },
    trail: state.frames.slice(0, -1).map((frame) => trailOf(moment, frame)),
    channel: context.channel,
    medium: context.medium,
    agent: { id: agent.id, name: agent.name },
    begunBy: context.agent.name,
    client: String(state.facts['cliente'] ?? ''),
    reference: String(state.facts['referencia'] ?? ''),
    folio: moment.folio,
    stages: stagesOf(moment, top),
    baseStages: stagesOf(moment, state.frames[0] ?? top),
    step: step && presentStep(moment, step),
    ladder: protocol.kind === 'escalamiento' ? ladderOf(moment) : [],
    notes: state.notes,
    clientType: presentClientType(moment),
    care: careOf(moment),
    escalation: presentEscalation(moment),
    practice: state.practice,
    simulated: state.practice ? simulate(moment.id, context, state) : null,
    followUp: state.followUp,
    identifiers: identifiersOf(moment),
    times: timesOf(moment),
    pauseReason: state.pauseReason,
    actions: actionsOf(moment),
    situations,
    signals: signalsOf(moment, situations),
    flags: state.flags,
    wrapUp: top.wrapUpAt === null ? null : presentWrapUp(moment),
    outcome: outcomeOf(moment),
    drafts: moment.drafts,
  };
}

function outcomeOf({ state, context }: Moment): string | null {
  const ended = context.library.catalog.outcomes.find(({ id }) => id === state.outcome);
  return ended?.label ?? state.outcome;
}

function modeOf(frame: Frame, kind: string): SessionView['mode'] {
  if (kind === 'escalamiento') return 'priority';
  return frame.origin === 'call' || frame.origin === 'situation' ? 'detour' : 'normal';
}

function trailOf({ context }: Moment, frame: Frame): TrailEntry {
  const { protocol, step } = placeOf(context.library, frame);
  const peers = protocol.steps.filter((each) => each.stage === step?.stage);
  return {
    protocol: protocol.id,
    name: protocol.header.name,
    stage: step?.stage ?? null,
    stageName: step ? stageNames[step.stage] : '',
    index: step ? peers.indexOf(step) + 1 : null,
    action: step?.action ?? '',
  };
}

/** The stages of a frame's protocol that have steps; a situation may have only some. */
function stagesOf({ context }: Moment, frame: Frame): StageView[] {
  const { protocol, step } = placeOf(context.library, frame);
  const present = step ? stageIds.indexOf(step.stage) : stageIds.length;
  const views: StageView[] = [];
  for (const [order, id] of stageIds.entries()) {
    const steps = protocol.steps.filter((each) => each.stage === id);
    if (steps.length === 0) continue;
    const now = order === present;
    const done = order < present ? steps.length : now && step ? steps.indexOf(step) : 0;
    views.push({
      id,
      name: stageNames[id],
      steps: steps.length,
      done,
      state: order < present ? 'done' : now ? 'now' : 'todo',
    });
  }
  return views;
}

function ladderOf({ state, context }: Moment): RungView[] {
  const frame = topFrame(state);
  const { protocol, step } = placeOf(context.library, frame);
  return protocol.steps.map((rung) => {
    const key = `${protocol.id}/${rung.id}`;
    const at = state.entered.find((visit) => visit.key === key)?.at ?? null;
    const now = rung.id === step?.id;
    return {
      id: rung.id,
      action: rung.action,
      at,
      state: now ? 'now' : at === null ? 'todo' : 'done',
    };
  });
}

function timesOf({ state, context, now }: Moment): SessionView['times'] {
  const top = topFrame(state);
  const { limits, targets } = context.settings;
  return {
    now,
    startedAt: state.startedAt,
    stepAt: top.stepAt,
    pausedAt: state.pausedAt,
    pausedMs: state.pausedMs,
    stepPausedMs: state.pausedMs - top.pausedBefore,
    wrapUpAt: top.wrapUpAt,
    holdReminderSeconds: limits.espera_max_segundos,
    targetSeconds: targets[state.frames[0]?.protocol ?? ''] ?? null,
  };
}

function actionsOf({ state, context }: Moment): SessionView['actions'] {
  return {
    undo: state.moves > 0 && state.status === 'open' && state.pausedAt === null,
    escalate: escalationFor(context, state),
    leave: canClose(state),
    reopenUntil: state.endedAt === null ? null : state.endedAt + reopenWithin,
  };
}

function careOf({ state, context }: Moment): SessionView['care'] {
  const chosen = careIn(context.library.catalog, state);
  return chosen.map(({ id, name, cue, avoid }) => ({ id, name, cue, avoid }));
}

function identifiersOf({ state }: Moment): SessionView['identifiers'] {
  const texts = Object.entries({ notas: state.notes, ...state.facts });
  return texts.flatMap(([where, whole]) =>
    typeof whole === 'string'
      ? identifiersIn(whole).map(({ kind, text, masked }) => ({
          where,
          kind,
          masked,
          corrected: whole.replaceAll(text, masked),
        }))
      : [],
  );
}

/** The signs whose way is open here: a situation that this channel has, or the difficult client (D198). */
function signalsOf(
  { state, context }: Moment,
  situations: SessionView['situations'],
): SessionView['signals'] {
  const mayEscalate = escalationFor(context, state) !== null;
  const may = new Set(situations.flatMap(({ id, open }) => (open ? [] : [id])));
  return context.library.catalog.signals.filter(({ situation }) =>
    situation === null ? mayEscalate : may.has(situation),
  );
}

function situationsOf({ state, context }: Moment): SessionView['situations'] {
  if (!placeOf(context.library, topFrame(state)).protocol.withClient) return [];
  const open = new Set(state.frames.map((frame) => frame.protocol));
  return [...context.library.protocols.values()]
    .filter(({ kind, channels }) => kind === 'situacion' && channels.includes(context.channel))
    .map(({ id, header }) => ({
      id,
      name: header.name,
      when: header.description,
      open: open.has(id),
    }));
}
