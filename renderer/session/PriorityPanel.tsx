import type { SessionView, StepView } from '../../shared/session/view.ts';
import { IncomingStrip } from '../incoming/IncomingStrip.tsx';
import { Simulated } from '../practice/Simulated.tsx';
import { AlertBand } from './AlertBand.tsx';
import { Brake } from './Brake.tsx';
import { Fields } from './Fields.tsx';
import { Identifiers } from './Identifiers.tsx';
import { Ladder } from './Ladder.tsx';
import { NextButton } from './NextButton.tsx';
import { Norms } from './Norms.tsx';
import { noticesOf } from './Notices.tsx';
import { PausedDock, PausedWork } from './Paused.tsx';
import { PriorityDecision } from './PriorityDecision.tsx';
import { Say } from './Say.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { StepAdvice } from './StepAdvice.tsx';
import { useSession } from './store.ts';
import { PausedStrip } from './Strips.tsx';
import { TroubleBanner } from './TroubleBanner.tsx';
import { fitKeyOf, useFit } from './useFit.ts';
import { Warnings } from './Warnings.tsx';

/** PRIORIDAD MÁXIMA: alarm for the eye, calm for the voice. */
export function PriorityPanel({ view, step }: { view: SessionView; step: StepView }) {
  const sheet = useSession((state) => state.sheet);
  const paused = view.status === 'paused';
  useFit(fitKeyOf(view, sheet !== null));
  return (
    <>
      <AlertBand view={view} />
      {paused ? <PausedStrip view={view} /> : null}
      <Say view={view} spoken={step} />
      <Simulated view={view} />
      <IncomingStrip />
      <PriorityWork view={view} step={step} behind={sheet !== null} />
      {sheet === null ? <Dock view={view} step={step} /> : <SessionSheet view={view} />}
      {view.actions.escalate === null ? null : <Brake view={view} withTools={false} />}
    </>
  );
}

function PriorityWork({
  view,
  step,
  behind,
}: {
  view: SessionView;
  step: StepView;
  behind: boolean;
}) {
  const notices = noticesOf(step.fields);
  const others = step.fields.filter((field) => !notices.includes(field));
  return (
    <div className={behind ? 'work is-behind' : 'work'} inert={behind} key={step.key}>
      {view.status === 'paused' ? (
        <PausedWork view={view} />
      ) : (
        <>
          <Ladder view={view} step={step} />
          <Warnings view={view} />
          <Norms step={step} />
          {step.tips.length > 0 || step.avoid.length > 0 ? <StepAdvice step={step} /> : null}
          <Fields fields={others} stepKey={step.key} />
        </>
      )}
    </div>
  );
}

function Dock({ view, step }: { view: SessionView; step: StepView }) {
  if (view.status === 'paused') return <PausedDock view={view} step={step} />;
  return (
    <div className="dock">
      <TroubleBanner />
      <Identifiers view={view} />
      {step.next ? <NextButton lead={step.next} /> : null}
      <PriorityDecision view={view} step={step} />
      <div className="dock__end" />
    </div>
  );
}
