import type { ExcerptPart } from '../../shared/review/excerpt.ts';

/** Why a row matches: what was written, with the words that were searched for marked. */
export function Excerpt({ parts }: { parts: readonly ExcerptPart[] | undefined }) {
  return (
    <span className="excerpt truncate" title={parts?.map(({ text }) => text).join('')}>
      {parts?.map(({ text, found }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- the order is all a part has
        found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}
