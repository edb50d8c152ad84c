import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Question } from '../../shared/practice/quiz.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { useQuiz } from './asks.ts';

/** A short quiz on the norms of the steps that were walked: one question at a time, on the digits. */
export function Quiz({ id }: { id: string }) {
  const questions = useQuiz(id);
  return questions && questions.length > 0 ? <Asked questions={questions} /> : null;
}

function Asked({ questions }: { questions: Question[] }) {
  const t = useTranslations('practice.quiz');
  const [given, setGiven] = useState<number[]>([]);
  const [at, setAt] = useState(0);
  const question = questions[at];
  const answer = given[at];
  const choose = (ordinal: number) => {
    if (!question || answer !== undefined || ordinal > question.answers.length) return;
    setGiven([...given, ordinal - 1]);
  };
  useCommand('option', choose, question !== undefined);
  useCommand('next', () => setAt(at + 1), question !== undefined && answer !== undefined);
  if (!question) {
    const right = questions.filter((each, index) => each.right === given[index]).length;
    return <output className="advise">{t('done', { right, total: questions.length })}</output>;
  }
  return (
    <section className="block">
      <h2 className="label">
        {t('title')}
        <span className="num">{t('position', { index: at + 1, count: questions.length })}</span>
      </h2>
      <p className="what">{question.action}</p>
      <ol className="options">
        {question.answers.map((text, index) => (
          <Answer
            key={text}
            text={text}
            ordinal={index + 1}
            verdict={verdictOf(question, answer, index)}
            onChoose={() => choose(index + 1)}
          />
        ))}
      </ol>
      <Verdict question={question} answer={answer} onNext={() => setAt(at + 1)} />
    </section>
  );
}

type Verdict = 'right' | 'wrong' | null;

function verdictOf(question: Question, answer: number | undefined, index: number): Verdict {
  if (answer === undefined) return null;
  if (index === question.right) return 'right';
  return index === answer ? 'wrong' : null;
}

interface AnswerProps {
  text: string;
  ordinal: number;
  verdict: Verdict;
  onChoose: () => void;
}

function Answer({ text, ordinal, verdict, onChoose }: AnswerProps) {
  return (
    <li>
      <button
        className="option"
        type="button"
        aria-keyshortcuts={ariaKeyOf('option', ordinal)}
        aria-pressed={verdict !== null}
        onClick={onChoose}
      >
        <Key command="option" ordinal={ordinal} />
        <span className="grow">{text}</span>
        {verdict === 'right' ? <Check className="icon icon--16" /> : null}
        {verdict === 'wrong' ? <X className="icon icon--16" /> : null}
      </button>
    </li>
  );
}

interface VerdictProps {
  question: Question;
  answer: number | undefined;
  onNext: () => void;
}

function Verdict({ question, answer, onNext }: VerdictProps) {
  const t = useTranslations('practice.quiz');
  if (answer === undefined) return null;
  const right = answer === question.right;
  return (
    <div className="row">
      <output className="grow">
        {right ? t('right') : t('wrong', { answer: question.answers[question.right] ?? '' })}
      </output>
      <button className="btn" type="button" aria-keyshortcuts={ariaKeyOf('next')} onClick={onNext}>
        {t('next')} <Key command="next" />
      </button>
    </div>
  );
}
