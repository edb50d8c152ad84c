import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { difference, type Piece } from './difference.ts';
import { Phrase } from './Phrase.tsx';

interface Props {
  before: string;
  after: string;
  /** Whole lines (a list of norms) rather than words (a sentence). */
  lines: boolean;
}

/** Before and after: what went is struck out, what came is underlined, and both are said in words. */
export function WordDifference({ before, after, lines }: Props) {
  const t = useTranslations('news');
  const pieces = difference(before, after, lines);
  const side = (omit: Piece['kind']) => pieces.filter(({ kind }) => kind !== omit);
  if (lines) return <Lines pieces={pieces} />;
  return (
    <>
      <p className="diff__side">
        <span className="diff__label">{t('before')}</span>
        {before === '' ? t('nothing') : <Text pieces={side('added')} />}
      </p>
      <p className="diff__side">
        <span className="diff__label">{t('now')}</span>
        {after === '' ? t('nothing') : <Text pieces={side('removed')} />}
      </p>
    </>
  );
}

function Text({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ kind, text }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- words have no other name
    <Fragment key={index}>
      <Marked kind={kind} text={text} />{' '}
    </Fragment>
  ));
}

function Lines({ pieces }: { pieces: Piece[] }) {
  const t = useTranslations('news');
  return (
    <ul className="diff__lines">
      {pieces.flatMap(({ kind, text }) =>
        text.split('\n').map((line) => (
          <li key={`${kind}/${line}`} data-kind={kind}>
            {kind === 'same' ? line : null}
            {kind === 'same' ? null : (
              <span className="sr">{t(kind === 'removed' ? 'before' : 'now')}</span>
            )}
            <Marked kind={kind} text={line} />
          </li>
        )),
      )}
    </ul>
  );
}

function Marked({ kind, text }: Piece) {
  const words = <Phrase text={text} />;
  if (kind === 'removed') return <del>{words}</del>;
  return kind === 'added' ? <ins>{words}</ins> : <span>{words}</span>;
}
