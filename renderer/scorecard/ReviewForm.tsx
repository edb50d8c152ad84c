import { useTranslations } from 'use-intl';
import type { ReviewDesk, ReviewDraft } from '../../shared/scorecard/contract.ts';
import { faultsIn, type Mark } from '../../shared/scorecard/marks.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { HandIn } from './HandIn.tsx';
import { ItemField } from './ItemField.tsx';
import { Sums } from './Sums.tsx';
import { useDraft } from './useDraft.ts';
import { Content } from '../session/Content.tsx';
import { useContent } from '../session/useContent.tsx';

interface Props {
  desk: ReviewDesk;
  /** A dispute that waits for an answer: the form may correct that review. */
  disputed: string | null;
  onDone: () => void;
}

/** The card, filled in by a person; what the log shows is there already. */
export function ReviewForm({ desk, disputed, onDone }: Props) {
  const t = useTranslations('scorecard');
  const content = useContent();
  const { draft, fault, saved, change } = useDraft(desk);
  const { card, version } = desk.card;
  const faults = faultsIn(card, draft.marks);
  const mark = (item: string, given: Mark) => change({ marks: { ...draft.marks, [item]: given } });
  return (
    <section className="box" aria-label={t('title')}>
      <header className="box__head">
        <h2>{t.rich('card', { name: card.name, version, c: content })}</h2>
        <output className="item__sub">{saved ? t('saved') : ''}</output>
      </header>
      <p className="item__sub">{t('provenHint')}</p>
      <Sections desk={desk} marks={draft.marks} onMark={mark} />
      <Sums card={card} marks={draft.marks} />
      <FaultLine fault={fault} />
      {faults.length > 0 ? (
        <p className="item__sub">{t('faults', { count: faults.length })}</p>
      ) : null}
      {disputed === null ? (
        <HandIn
          desk={desk}
          draft={draft}
          complete={faults.length === 0}
          onChange={change}
          onDone={onDone}
        />
      ) : (
        <AnswerForm
          review={disputed}
          draft={draft}
          complete={faults.length === 0}
          onChange={change}
          onDone={onDone}
        />
      )}
    </section>
  );
}

interface SectionsProps {
  desk: ReviewDesk;
  marks: ReviewDraft['marks'];
  onMark: (item: string, mark: Mark) => void;
}

function Sections({ desk, marks, onMark }: SectionsProps) {
  const t = useTranslations('scorecard');
  const { card } = desk.card;
  return card.sections.map((section) => (
    <section key={section.id} aria-label={section.name}>
      <h3 className="box__head">
        <Content>{section.name}</Content>{' '}
        <span className="item__sub">{t('weight', { weight: section.weight })}</span>
      </h3>
      {section.items.map((item) => (
        <ItemField
          key={item.id}
          card={card}
          item={item}
          mark={marks[item.id]}
          evidence={desk.evidence[item.id]}
          onMark={(given) => onMark(item.id, given)}
        />
      ))}
    </section>
  ));
}
