import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { useHandOver } from '../handover/useHandOver.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { Checklist, type ChecklistItem } from './Checklist.tsx';
import { draftOf } from './drafts.ts';
import { finishWith } from './finishing.ts';
import { Folio } from './Folio.tsx';
import { FollowUpPlan } from './FollowUpPlan.tsx';
import type { Plan } from './followUpPlan.ts';
import { leaveField } from './leaveField.ts';
import { Outcomes } from './Outcomes.tsx';
import { RecoveryOffer } from './RecoveryOffer.tsx';
import { Satisfaction } from './Satisfaction.tsx';
import { useSummary } from './useSummary.ts';
import { WrapUpDock } from './WrapUpDock.tsx';
import { WrapUpFields } from './WrapUpFields.tsx';
import { ClosingNote, WrapUpNotes } from './WrapUpNotes.tsx';

type WrapUpView = NonNullable<SessionView['wrapUp']>;
export type OutcomeView = WrapUpView['outcomes'][number];

interface Props {
  view: SessionView;
  wrapUp: WrapUpView;
  behind: boolean;
}

const noPlan: Plan = { choice: 'none', moment: '', reason: '' };

/** Folio, satisfaction, outcome and what it demands, follow-up, checklist and the note that is kept. */
export function WrapUpForm({ view, wrapUp, behind }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState(noPlan);
  const note = useNote(view);
  const checked = useChecked(wrapUp.checklist, ticked);
  const t = useTranslations('wrapUp');
  const outcome = outcomeIn(wrapUp, chosen);
  const [choosing, setChoosing] = useState(false);
  const open = choosing || outcome === null;
  const choose = (id: string | null) => {
    setChosen(id);
    setChoosing(false);
  };
  const finish = async () => {
    if (!outcome) return;
    leaveField();
    const whole = [note.text.trim(), ...checked].filter(Boolean).join('\n');
    const reason = note.motive ?? outcome.label;
    if (await finishWith(view, { outcome: outcome.id, note: whole, plan, reason })) setPlan(noPlan);
  };
  useCommand('option', (ordinal) => choose(wrapUp.outcomes[ordinal - 1]?.id ?? chosen), !behind);
  useCommand('keep', () => void finish(), !behind);
  return (
    <>
      <div className={behind ? 'work work--tight is-behind' : 'work work--tight'} inert={behind}>
        <Folio folio={view.folio} />
        <Satisfaction field={wrapUp.satisfaction} />
        <Outcomes
          wrapUp={wrapUp}
          chosen={outcome?.id ?? null}
          open={open}
          onChoose={choose}
          onOpen={() => setChoosing(true)}
        />
        {open ? null : (
          <>
            <WrapUpFields wrapUp={wrapUp} outcome={outcome} />
            <WrapUpNotes view={view} outcome={outcome} />
            <FollowUpPlan plan={plan} onChange={setPlan} />
            <Checklist
              items={wrapUp.checklist}
              ticked={ticked}
              enabled={!behind}
              onTick={(id, on) => setTicked(toggled(ticked, id, on))}
            />
            <ClosingNote view={view} text={note.text} onType={note.type} />
          </>
        )}
        <RecoveryOffer view={view} />
        <span className="sr">{outcome ? null : t('chooseFirst')}</span>
      </div>
      {behind ? null : <WrapUpDock view={view} outcome={outcome} onFinish={() => void finish()} />}
    </>
  );
}

function toggled(ticked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const others = [...ticked].filter((each) => each !== id);
  return new Set(on ? [...others, id] : others);
}

function outcomeIn(wrapUp: WrapUpView, chosen: string | null): OutcomeView | null {
  const id = chosen ?? wrapUp.suggested;
  return wrapUp.outcomes.find((outcome) => outcome.id === id) ?? null;
}

/** What was typed, or else a draft made of the log. */
function useNote(view: SessionView) {
  const [typed, type] = useState(() => draftOf(view, 'cierre'));
  const card = useHandOver(view);
  const summary = useSummary(card);
  return { text: typed ?? summary, type, motive: card?.motive ?? null };
}

/** The lines that the checklist adds to the closing note; none while nobody used it. */
function useChecked(items: ChecklistItem[], ticked: ReadonlySet<string>): string[] {
  const t = useTranslations('wrapUp');
  if (ticked.size === 0) return [];
  const list = (some: ChecklistItem[]) =>
    some.map(({ text }) => text.replace(/\.$/, '')).join('; ');
  const done = items.filter(({ id }) => ticked.has(id));
  const left = items.filter(({ id, required }) => required && !ticked.has(id));
  return [
    t('checked', { items: list(done) }),
    ...(left.length > 0 ? [t('unchecked', { items: list(left) })] : []),
  ];
}
