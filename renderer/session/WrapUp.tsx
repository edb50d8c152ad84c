import { useState } from 'react';
import type { SessionView } from '../../shared/session/view.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { Brake } from './Brake.tsx';
import { ClosingNote, WrapUpNotes } from './WrapUpNotes.tsx';
import { draftOf } from './drafts.ts';
import { leaveField } from './leaveField.ts';
import { Outcomes } from './Outcomes.tsx';
import { Satisfaction } from './Satisfaction.tsx';
import { Say } from './Say.tsx';
import { send } from './send.ts';
import { SessionSheet } from './SessionSheet.tsx';
import { useSession } from './store.ts';
import { WrapUpBar } from './WrapUpBar.tsx';
import { WrapUpDock } from './WrapUpDock.tsx';
import { WrapUpFields } from './WrapUpFields.tsx';

type WrapUpView = NonNullable<SessionView['wrapUp']>;
export type OutcomeView = WrapUpView['outcomes'][number];

/** The wrap-up: outcome, satisfaction, what is missing, a note. It may begin while still talking. */
export function WrapUp({ view }: { view: SessionView }) {
  const sheet = useSession((state) => state.sheet);
  return (
    <>
      <WrapUpBar view={view} />
      {view.step?.script ? <Say view={view} step={view.step} /> : null}
      {view.wrapUp ? <Form view={view} wrapUp={view.wrapUp} behind={sheet !== null} /> : null}
      {sheet === null ? null : <SessionSheet view={view} />}
      <Brake view={view} withTools={false} />
    </>
  );
}

interface FormProps {
  view: SessionView;
  wrapUp: WrapUpView;
  behind: boolean;
}

function Form({ view, wrapUp, behind }: FormProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState(() => draftOf(view, 'cierre') ?? '');
  const outcome = outcomeIn(wrapUp, chosen);
  const finish = () => {
    if (!outcome) return;
    leaveField();
    void finishWith(outcome.id, note);
  };
  useCommand('option', (ordinal) => setChosen(wrapUp.outcomes[ordinal - 1]?.id ?? null), !behind);
  useCommand('keep', finish, !behind);
  return (
    <>
      <div className={behind ? 'work work--tight is-behind' : 'work work--tight'} inert={behind}>
        <Satisfaction field={wrapUp.satisfaction} />
        <Outcomes wrapUp={wrapUp} chosen={outcome?.id ?? null} onChoose={setChosen} />
        <WrapUpFields wrapUp={wrapUp} outcome={outcome} />
        <WrapUpNotes view={view} outcome={outcome} />
        <ClosingNote view={view} text={note} onType={setNote} />
      </div>
      {behind ? null : <WrapUpDock view={view} outcome={outcome} onFinish={finish} />}
    </>
  );
}

function outcomeIn(wrapUp: WrapUpView, chosen: string | null): OutcomeView | null {
  const id = chosen ?? wrapUp.suggested;
  return wrapUp.outcomes.find((outcome) => outcome.id === id) ?? null;
}

/** Nothing starts by itself afterwards. What the outcome still demands is asked for where it is missing. */
async function finishWith(outcome: string, note: string): Promise<void> {
  if (await send({ type: 'finished', outcome, note })) return;
  const { trouble, view } = useSession.getState();
  if (trouble?.kind !== 'rejected' || trouble.reason !== 'missingForOutcome') return;
  const missing = view?.wrapUp?.outcomes.find(({ id }) => id === outcome)?.missing[0];
  if (missing) document.getElementById(`field-${missing}`)?.focus();
}
