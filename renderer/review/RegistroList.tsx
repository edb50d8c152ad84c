import { useTranslations } from 'use-intl';
import type { InteractionSummary } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import type { ExcerptPart } from '../../shared/review/excerpt.ts';
import { Excerpt } from './Excerpt.tsx';
import { Moment } from './Moment.tsx';
import { Escalated, Outcome } from './Outcome.tsx';
import { useContentLanguage } from '../session/useContentLanguage.ts';

interface CardProps {
  row: InteractionSummary;
  index?: number;
  href: string;
  /** Whether the keys stand on it. */
  here: boolean;
  /** Why it matches what is searched for; null while nothing is. */
  excerpt: readonly ExcerptPart[] | null;
}

/** A row at the width of the sidebar: three lines. */
export function Card({ row, href, here, excerpt }: CardProps) {
  const t = useTranslations('common.channels');
  const lang = useContentLanguage();
  const Channel = channelIcon[row.channel];
  return (
    <li>
      <a className="rows__row" href={href} aria-current={here}>
        <span className="rows__glyph">
          <Channel className="icon icon--16" />
          <span className="sr">{t(row.channel)}</span>
        </span>
        <span className="rows__main">
          <span className="rows__line">
            <b className="truncate" lang={lang} title={row.protocolName}>
              {row.protocolName}
            </b>
            <span className="num rows__at">
              <Moment at={row.startedAt} />
            </span>
          </span>
          <span className="rows__line item__sub">
            <span className="truncate">{[row.agent, row.client].filter(Boolean).join(' · ')}</span>
            <span className="num">{clockText(row.activeMs)}</span>
          </span>
          <span className="rows__line rows__end">
            <Outcome row={row} />
            <Escalated row={row} />
          </span>
          {excerpt ? <Excerpt parts={excerpt} /> : null}
        </span>
      </a>
    </li>
  );
}
