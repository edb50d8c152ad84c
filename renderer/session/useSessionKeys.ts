import type { SessionView, StepView } from '../../shared/session/view.ts';
import { closeHelp } from '../help/store.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { copyScript } from './copyScript.ts';
import { decide } from './Decision.tsx';
import { toggleCounter } from '../counter/toggle.ts';
import { escalate } from './escalate.ts';
import { flag } from './flag.ts';
import type { Look } from './look.ts';
import { focusField } from './focusField.ts';
import { goNext } from './NextButton.tsx';
import { nextNorm } from './Norms.tsx';
import { send } from './send.ts';
import { closeSheet, openSheet, useSession } from './store.ts';
import { leaveDetour } from './Strips.tsx';
import { resume, toolsOf, undo } from './tools.ts';
import { useChoiceHint } from './useChoiceHint.ts';

/** The keys of a live interaction. A sheet that is open keeps its own for itself. */
export function useSessionKeys(view: SessionView, look: Look): void {
  const sheet = useSession((state) => state.sheet);
  const live = look !== 'finished';
  const counter = useSession((state) => state.counter);
  const free = live && sheet === null && !counter;
  const paused = view.status === 'paused';
  const onStep = free && look !== 'wrapUp' && !paused;
  const { step } = view;

  useCommand('next', goNext, onStep && (step?.next ?? null) !== null);
  useChoiceHint(step, onStep);
  useCommand('option', (ordinal) => step && decide(step.options, ordinal), onStep);
  useCommand('mark', () => markNext(view), onStep);
  useCommand('field', focusField, free && !paused);
  useCommand('back', undo, free && view.actions.undo);
  useCommand('copy', () => step && void copyOf(step), onStep && (step?.script ?? null) !== null);
  useCommand('wrapUp', () => void send({ type: 'wrapUpBegun' }), onStep);
  useCommand('next', resume, free && paused);
  useCommand('resume', resume, free && paused);
  useCommand('close', sheet === 'help' ? closeHelp : closeSheet, sheet !== null);
  useCommand('flag', () => flag(), onStep);
  useCommand('handOver', () => openSheet('handOver'), free);
  useCommand('counter', toggleCounter, free);
  useCommand('close', leaveDetour, onStep && view.actions.leave);
  useCommand('keys', () => openSheet('keys'), free);
  useCommand('search', () => openSheet('finder'), free);
  useToolKeys(view, free);
  useBrakeKeys(view, live);
}

function useToolKeys(view: SessionView, free: boolean): void {
  const [, note, clientType, situation, pause] = toolsOf(view);
  useCommand('note', () => note?.use(), free);
  useCommand('clientType', () => clientType?.use(), free && clientType?.disabled === false);
  useCommand('situation', () => situation?.use(), free && situation?.disabled === false);
  useCommand('pause', () => pause?.use(), free);
}

function useBrakeKeys(view: SessionView, live: boolean): void {
  const canEscalate = live && view.actions.escalate !== null;
  useCommand('brake', () => escalate(false), canEscalate);
  useCommand('threat', () => escalate(true), canEscalate);
}

function markNext(view: SessionView): void {
  const norm = nextNorm(view.step?.norms ?? []);
  if (norm >= 0) void send({ type: 'normMarked', norm, marked: true });
}

async function copyOf(step: StepView): Promise<void> {
  useSession.setState({ copied: await copyScript(step) });
}
