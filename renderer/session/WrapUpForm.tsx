import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { identifiersIn } from '../../shared/privacy/identifiers.ts';
import type { FieldView, OutcomeView, SessionView } from '../../shared/session/view.ts';
import { useHandOver } from '../handover/useHandOver.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { Checklist, type ChecklistItem } from './Checklist.tsx';
import { draftOf } from './drafts.ts';
import { Field } from './Field.tsx';
import { finishWith } from './finishing.ts';
import { Folio } from './Folio.tsx';
import { FollowUpPlan } from './FollowUpPlan.tsx';
import type { Plan } from './followUpPlan.ts';
import { LabelLanguage } from './labelLanguage.ts';
import { leaveField } from './leaveField.ts';
import { Outcomes } from './Outcomes.tsx';
import { RecoveryOffer } from './RecoveryOffer.tsx';
import { Satisfaction } from './Satisfaction.tsx';
import { fitKeyOf, useFit } from './useFit.ts';
import { useSummary } from './useSummary.ts';
import { WrapUpDock } from './WrapUpDock.tsx';
import { WrapUpFields } from './WrapUpFields.tsx';
import { ClosingNote, WrapUpNotes } from './WrapUpNotes.tsx';

type WrapUpView = NonNullable<SessionView['wrapUp']>;

interface Props {
  view: SessionView;
  wrapUp: WrapUpView;
  behind: boolean;
}

const noPlan: Plan = { choice: 'none', moment: '', reason: '' };

/** Folio, satisfaction, outcome and what it demands, follow-up, checklist and the note that is kept. */
export function WrapUpForm({ view, wrapUp, behind }: Props) {
  const form = useForm(view, wrapUp);
  const { outcome, open, plan } = form;
  const typed = [plan.reason, form.note.text].map((text) => identifiersIn(text).length);
  const what = [outcome?.id, open, plan.choice, form.note.text === '', ...typed].join();
  useFit(`${fitKeyOf(view, behind)}/${what}`);
  useCommand('option', (ordinal) => form.choose(wrapUp.outcomes[ordinal - 1]?.id), !behind);
  useCommand('keep', () => void form.finish(), !behind);
  return (
    <>
      <div className={behind ? 'work work--tight is-behind' : 'work work--tight'} inert={behind}>
        <Folio folio={view.folio} />
        <Satisfaction field={wrapUp.satisfaction} />
        <Outcomes
          wrapUp={wrapUp}
          chosen={outcome?.id ?? null}
          open={open}
          onChoose={form.choose}
          onOpen={form.reconsider}
        />
        {open ? null : <Rest view={view} wrapUp={wrapUp} form={form} enabled={!behind} />}
        <RecoveryOffer view={view} />
      </div>
      {behind ? null : (
        <WrapUpDock view={view} outcome={outcome} onFinish={() => void form.finish()} />
      )}
    </>
  );
}

/** What an outcome asks for, and what may be added to it. */
function Rest({
  view,
  wrapUp,
  form,
  enabled,
}: Omit<Props, 'behind'> & { form: Form; enabled: boolean }) {
  return (
    <>
      <WrapUpFields wrapUp={wrapUp} outcome={form.outcome} />
      {wrapUp.additional ? <Additional field={wrapUp.additional} /> : null}
      <WrapUpNotes view={view} outcome={form.outcome} />
      <FollowUpPlan plan={form.plan} onChange={form.setPlan} />
      <Checklist
        items={wrapUp.checklist}
        ticked={form.ticked}
        enabled={enabled}
        onTick={form.tick}
      />
      <ClosingNote view={view} text={form.note.text} onType={form.note.type} />
    </>
  );
}

/** What else was offered, once the request is covered. */
function Additional({ field }: { field: FieldView }) {
  const t = useTranslations('wrapUp');
  return (
    <LabelLanguage value={useLocale()}>
      <Field field={{ ...field, label: t('additional') }} />
    </LabelLanguage>
  );
}

type Form = ReturnType<typeof useForm>;

/** What was chosen and typed, and how it is kept. */
function useForm(view: SessionView, wrapUp: WrapUpView) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState(noPlan);
  const note = useNote(view);
  const checked = useChecked(wrapUp.checklist, ticked);
  const outcome = outcomeIn(wrapUp, chosen);
  const finish = async () => {
    if (!outcome) return;
    leaveField();
    const whole = [note.text.trim(), ...checked].filter(Boolean).join('\n');
    const reason = note.motive ?? outcome.label;
    if (await finishWith(view, { outcome: outcome.id, note: whole, plan, reason })) setPlan(noPlan);
  };
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    setChosen(id);
    setChoosing(false);
  };
  return {
    outcome,
    open: choosing || outcome === null,
    plan,
    note,
    ticked,
    finish,
    choose,
    setPlan,
    reconsider: () => setChoosing(true),
    tick: (id: string, on: boolean) => setTicked(toggled(ticked, id, on)),
  };
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
