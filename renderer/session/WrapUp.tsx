import type { SessionView } from '../../shared/session/view.ts';
import { IncomingStrip } from '../incoming/IncomingStrip.tsx';
import { Brake } from './Brake.tsx';
import { PausedDock, PausedWork } from './Paused.tsx';
import { Say } from './Say.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { useSession } from './store.ts';
import { PausedStrip } from './Strips.tsx';
import { WayBack } from './WayBack.tsx';
import { WrapUpBar } from './WrapUpBar.tsx';
import { WrapUpForm } from './WrapUpForm.tsx';

/** The wrap-up: outcome, satisfaction, what is missing, a note. It may begin while still talking. */
export function WrapUp({ view }: { view: SessionView }) {
  const sheet = useSession((state) => state.sheet);
  const lastStep = useSession((state) => state.lastStep);
  const step = view.step ?? lastStep;
  const paused = view.status === 'paused';
  return (
    <>
      <WrapUpBar view={view} />
      {paused ? <PausedStrip view={view} /> : null}
      {step?.script ? <Say view={view} step={step} /> : null}
      <IncomingStrip />
      {paused ? (
        <>
          <div className="work">
            <PausedWork view={view} />
          </div>
          <PausedDock view={view} step={step} />
        </>
      ) : null}
      {view.wrapUp && !paused ? (
        <WrapUpForm view={view} wrapUp={view.wrapUp} behind={sheet !== null} />
      ) : null}
      {view.wrapUp || paused || sheet !== null ? null : <WayBack />}
      {sheet === null ? null : <SessionSheet view={view} />}
      <Brake view={view} withTools={false} />
    </>
  );
}
