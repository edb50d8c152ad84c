import type { SessionView, SpokenView } from '../../shared/session/view.ts';
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
  const { step } = view;
  const spoken = spokenIn(view);
  const paused = view.status === 'paused';
  return (
    <>
      <WrapUpBar view={view} />
      {paused ? <PausedStrip view={view} /> : null}
      {spoken ? <Say view={view} spoken={spoken} /> : null}
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

/** While somebody is still talking, the sentence of the step; afterwards, and after an escalation, the goodbye. */
function spokenIn({ step, mode, wrapUp }: SessionView): SpokenView | null {
  return step?.script && mode !== 'priority' ? step : (wrapUp?.farewell ?? null);
}
