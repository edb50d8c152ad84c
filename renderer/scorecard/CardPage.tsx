import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { CardIssue } from '../../shared/scorecard/card.ts';
import type { CardText } from '../../shared/scorecard/contract.ts';
import { api } from '../api/client.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { useCardText } from './useCardText.ts';
import './scorecard.css';
import { Content } from '../session/Content.tsx';
import { useContentLanguage } from '../session/useContentLanguage.ts';

/** The card's text, checked line by line, and published as its next version. */
export default function CardPage() {
  const t = useTranslations('scorecard');
  const { value, fault, again } = useAsk('cards', () => api.scorecard.cards());
  return (
    <>
      <header className="pagehead">
        <h1>{t('cardsTitle')}</h1>
      </header>
      <p className="item__sub">{t('cardsHint')}</p>
      <FaultLine fault={fault} />
      {(value ?? []).map((card) => (
        <CardEditor key={card.card.id} card={card} onPublished={again} />
      ))}
    </>
  );
}

function CardEditor({ card, onPublished }: { card: CardText; onPublished: () => void }) {
  const t = useTranslations('scorecard');
  const format = useFormatter();
  const { source, issues, fault, write, check, publish } = useCardText(card, onPublished);
  const { version, publishedBy, publishedAt } = card;
  const at = format.dateTime(new Date(publishedAt), 'moment');
  return (
    <section className="box" aria-label={card.card.name}>
      <h2>
        <Content>{card.card.name}</Content>
      </h2>
      <p className="item__sub">{t('published', { version, name: publishedBy, at })}</p>
      <CardField source={source} issues={issues} onWrite={write} />
      <FaultLine fault={fault} />
      <div className="actions">
        <button className="btn" type="button" onClick={() => void check()}>
          {t('check')}
        </button>
        <button
          className="btn btn--primary"
          type="button"
          aria-disabled={source === card.source}
          onClick={() => source !== card.source && void publish()}
        >
          {t('publish', { version: version + 1 })}
        </button>
      </div>
    </section>
  );
}

interface FieldProps {
  source: string;
  /** Null = not checked since it was changed. */
  issues: CardIssue[] | null;
  onWrite: (source: string) => void;
}

function CardField({ source, issues, onWrite }: FieldProps) {
  const t = useTranslations('scorecard');
  const id = useId();
  const lang = useContentLanguage();
  return (
    <div className="field">
      <label htmlFor={id}>{t('text')}</label>
      <textarea
        className="input cardtext"
        lang={lang}
        id={id}
        spellCheck={false}
        value={source}
        aria-invalid={(issues?.length ?? 0) > 0}
        aria-describedby={`${id}-issues`}
        onChange={(event) => onWrite(event.target.value)}
      />
      <output id={`${id}-issues`}>
        {issues?.length === 0 ? <span className="item__sub">{t('sound')}</span> : null}
        {(issues ?? []).map(({ line, message }) => (
          <span key={`${line} ${message}`} className="banner">
            {t('issue', { line, message })}
          </span>
        ))}
      </output>
    </div>
  );
}
