import { useEffect, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Mark } from '../ui/Mark.tsx';
import { HeldField } from '../policy/HeldField.tsx';
import { go } from '../route.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { Raya } from '../ui/Raya.tsx';
import { showDoubts } from '../ui/showDoubts.ts';
import { TextField } from '../ui/TextField.tsx';
import { DeskFault } from './DeskFault.tsx';
import { FirstAccount } from './FirstAccount.tsx';
import { useNameDoubt } from './useNameDoubt.ts';
import { chooseAgent, savePerson, saveSettings, useDesk } from './store.ts';

interface Answers {
  company: string;
  name: string;
  position: string;
}

/** @param known what the organisation's policy has said already. */
async function start(
  { company, name, position }: Answers,
  known: Settings | null,
): Promise<boolean> {
  const id = crypto.randomUUID();
  const said = known?.company === company;
  return (
    (said || (await saveSettings({ ...known, company }))) &&
    (await savePerson({ id, name, position })) &&
    (await chooseAgent(id))
  );
}

/** Who attends for whom, then who supervises: there is no account but the one that is made here. */
export default function FirstRun() {
  const [answered, setAnswered] = useState(false);
  const supervised = useDesk(({ policy }) => policy?.roles.length !== 0);
  const onKept = () => (supervised ? setAnswered(true) : go({ at: 'home' }, true));
  return answered ? <FirstAccount /> : <FirstAnswers onKept={onKept} />;
}

/** Three answers, and the greeting they make. */
function FirstAnswers({ onKept }: { onKept: () => void }) {
  const t = useTranslations('settings.firstRun');
  const common = useTranslations('common');
  const known = useDesk((state) => state.settings);
  const [answers, setAnswers] = useState<Answers>({
    company: known?.company ?? '',
    name: '',
    position: '',
  });
  const [asked, setAsked] = useState(false);
  const doubtOf = useNameDoubt();
  const { company, name, position } = answers;
  const complete = !(doubtOf(company, true) || doubtOf(name, true) || doubtOf(position, false));
  const submit = () => {
    showDoubts('first-run', () => setAsked(true));
    if (complete) void start(answers, known).then((kept) => kept && onKept());
  };
  useCommand('keep', submit);
  useEffect(
    () => document.querySelector<HTMLInputElement>('#first-run input:not([readonly])')?.focus(),
    [],
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <main className="panel" aria-label={t('panel')}>
      <header className="bar">
        <Mark />
        <p className="bar__title grow">{common('app')}</p>
      </header>
      <form className="work" id="first-run" onSubmit={onSubmit} noValidate>
        <div>
          <h1 className="hello__name">{t('title')}</h1>
          <p className="item__sub">{t('lead')}</p>
        </div>
        <Questions answers={answers} asked={asked} onChange={setAnswers} />
        <Greeting answers={answers} />
        <DeskFault />
      </form>
      <div className="dock dock--last">
        <button className="btn btn--primary btn--lg next" type="submit" form="first-run">
          <span className="grow">{t('go')}</span>
          <Key command="next" />
        </button>
      </div>
    </main>
  );
}

interface QuestionsProps {
  answers: Answers;
  asked: boolean;
  onChange: (answers: Answers) => void;
}

function Questions({ answers, asked, onChange }: QuestionsProps) {
  const t = useTranslations('settings');
  const doubtOf = useNameDoubt();
  return (
    <div className="form">
      <HeldField
        setting="company"
        label={t('company.name')}
        value={answers.company}
        doubt={doubtOf(answers.company, asked)}
        onChange={(company) => onChange({ ...answers, company })}
      />
      <TextField
        label={t('people.name')}
        value={answers.name}
        doubt={doubtOf(answers.name, asked)}
        onChange={(name) => onChange({ ...answers, name })}
      />
      <TextField
        label={t('people.position')}
        value={answers.position}
        doubt={doubtOf(answers.position, false)}
        hint={t('people.positionHint')}
        onChange={(position) => onChange({ ...answers, position })}
      />
    </div>
  );
}

function Greeting({ answers }: { answers: Answers }) {
  const t = useTranslations('settings.firstRun');
  return (
    <section className="block">
      <h2 className="label">{t('greeting')}</h2>
      <blockquote className="quote" data-tone="calido">
        <p className="quote__text">
          <Raya />
          {t.rich('sample', answered(answers, { company: t('company'), agent: t('agent') }))}
        </p>
      </blockquote>
    </section>
  );
}

function Answer({ text, blank }: { text: string; blank: string }) {
  const filled = text.trim();
  return filled === '' ? (
    <span className="var var--empty">{blank}</span>
  ) : (
    <span className="var">{filled}</span>
  );
}

/** The two answers as the greeting says them. */
function answered(answers: Answers, blanks: { company: string; agent: string }) {
  return {
    company: () => <Answer text={answers.company} blank={blanks.company} />,
    agent: () => <Answer text={answers.name} blank={blanks.agent} />,
  };
}
