import type { SessionView, StepView } from '../../shared/session/view.ts';
import { LiveEarlier } from '../followups/LiveEarlier.tsx';
import { IncomingStrip } from '../incoming/IncomingStrip.tsx';
import { Simulated } from '../practice/Simulated.tsx';
import { Brake } from './Brake.tsx';
import { Cue } from './Cue.tsx';
import { Decision } from './Decision.tsx';
import { Fields } from './Fields.tsx';
import { Identifiers } from './Identifiers.tsx';
import { NextButton } from './NextButton.tsx';
import { Norms } from './Norms.tsx';
import { PausedDock, PausedWork } from './Paused.tsx';
import { RecoveryOffer } from './RecoveryOffer.tsx';
import { Say } from './Say.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { Stages } from './Stages.tsx';
import { StepLine } from './StepLine.tsx';
import { useSession } from './store.ts';
import { DetourStrip, PausedStrip } from './Strips.tsx';
import { TitleBar } from './TitleBar.tsx';
import { TroubleBanner } from './TroubleBanner.tsx';
import { fitKeyOf, useFit } from './useFit.ts';
import { What } from './What.tsx';

/** A step of a protocol or of a situation, in the anatomy that never changes. */
export function StepPanel({ view, step }: { view: SessionView; step: StepView }) {
  const sheet = useSession((state) => state.sheet);
  const paused = view.status === 'paused';
  useFit(fitKeyOf(view, sheet !== null));
  return (
    <>
      <TitleBar view={view} />
      <Stages stages={view.mode === 'detour' ? view.baseStages : view.stages} />
      {paused ? <PausedStrip view={view} /> : null}
      {!paused && view.mode === 'detour' ? <DetourStrip view={view} /> : null}
      {!paused && view.mode !== 'detour' ? <StepLine view={view} step={step} /> : null}
      <Say view={view} spoken={step} />
      <Cue view={view} />
      <Simulated view={view} />
      <IncomingStrip />
      <Work view={view} step={step} behind={sheet !== null} />
      {sheet === null ? <Dock view={view} step={step} /> : <SessionSheet view={view} />}
      <Brake view={view} withTools={sheet === null} />
    </>
  );
}

function Work({ view, step, behind }: { view: SessionView; step: StepView; behind: boolean }) {
  return (
    <div className={behind ? 'work is-behind' : 'work'} inert={behind} key={step.key}>
      {view.status === 'paused' ? (
        <PausedWork view={view} />
      ) : (
        <>
          <What view={view} step={step} />
          <Norms step={step} />
          <Fields fields={step.fields} stepKey={step.key} />
          <LiveEarlier view={view} />
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
      <RecoveryOffer view={view} />
      {step.next ? <NextButton lead={step.next} /> : null}
      <Decision step={step} />
    </div>
  );
}
