import { useTranslations } from 'use-intl';
import { clockText } from '../i18n/clockText.ts';

/** Takes a replay to a moment, in UTC ms; null where there is no replay. */
export type Go = ((at: number) => void) | null;

/** When an entry of a timeline was; a click on its line goes there. By keyboard the slider does the same. */
export function AtTime({ at, start, go }: { at: number; start: number; go: Go }) {
  const t = useTranslations('review.replay');
  const time = clockText(at - start);
  if (!go) return <span className="tl__at">{time}</span>;
  return (
    <button
      className="tl__at tl__go"
      type="button"
      tabIndex={-1}
      aria-label={t('go', { time })}
      onClick={() => go(at)}
    >
      {time}
    </button>
  );
}
