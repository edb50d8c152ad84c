import { useFormatter, useTranslations } from 'use-intl';
import type { ReviewView } from '../../shared/scorecard/contract.ts';
import type { KeptAct } from '../../shared/scorecard/review.ts';
import { GivenMarks } from './GivenMarks.tsx';
import { Sums } from './Sums.tsx';
import { Content } from '../session/Content.tsx';
import { useContent } from '../session/useContent.tsx';

/** A review as it stands, with everything that was done about it. */
export function ReviewHistory({ review }: { review: ReviewView }) {
  const t = useTranslations('scorecard');
  const content = useContent();
  const { form, marks, verdict } = review;
  const title = `${review.protocolName} · ${review.folio}`;
  return (
    <article className="box" aria-label={title}>
      <header className="box__head">
        <h2>
          <Content>{review.protocolName}</Content> · {review.folio}
        </h2>
        <span className="criterion__tag">{t(`status.${review.status}`)}</span>
      </header>
      <Sums card={form.card} marks={marks} verdict={verdict} />
      <p className="item__sub">
        {t.rich('card', { name: form.card.name, version: review.version, c: content })}
      </p>
      <details>
        <summary>{t('item')}</summary>
        <GivenMarks card={form.card} marks={marks} />
      </details>
      <h3 className="item__sub">{t('history')}</h3>
      <ol className="queue">
        {review.acts.map((act) => (
          <Act key={`${act.at}${act.what.act}`} act={act} />
        ))}
      </ol>
    </article>
  );
}

/** One thing that was done about a review. */
export function Act({ act: { at, by, what } }: { act: KeptAct }) {
  const t = useTranslations('scorecard');
  const format = useFormatter();
  const words = { submitted: '', acknowledged: '', disputed: '', answered: '' };
  if (what.act === 'disputed') words.disputed = what.reason;
  else if (what.act === 'answered') words.answered = what.text;
  else words[what.act] = what.comment;
  return (
    <li className="queue__row">
      <span className="queue__main">
        <b>{by}</b> {t(`acts.${what.act}`)} {words[what.act] ? <q>{words[what.act]}</q> : null}
      </span>
      <span className="item__sub num">{format.dateTime(new Date(at), 'moment')}</span>
    </li>
  );
}
