import { BarChart3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Dashboard } from '../../shared/figures/view.ts';
import { Empty } from '../ui/Empty.tsx';
import { periods, type Wish } from './address.ts';
import { FollowUpFigure } from './KeyFigures.tsx';

interface Props {
  dashboard: Dashboard;
  wish: Wish;
  own: boolean;
  onWish: (wish: Wish) => void;
}

const longest = Math.max(...periods.map(Number));

/** Of a time in which nobody attended there are no figures, but what was promised is still open. */
export function NoFigures({ dashboard: { followUps }, wish, own, onWish }: Props) {
  const t = useTranslations('figures');
  const { protocol, channel, agent } = wish;
  const narrowed = !own && [protocol, channel, agent].some((part) => part !== null);
  const longer = wish.days < longest;
  return (
    <>
      <Empty icon={BarChart3} title={t('empty')} hint={t(own ? 'emptyOwnHint' : 'emptyHint')}>
        {longer ? (
          <button className="btn" type="button" onClick={() => onWish({ ...wish, days: longest })}>
            {t('emptyLonger')}
          </button>
        ) : null}
        {narrowed ? (
          <button
            className="btn"
            type="button"
            onClick={() =>
              onWish({ ...wish, protocol: null, version: null, channel: null, agent: null })
            }
          >
            {t('emptyAll')}
          </button>
        ) : null}
      </Empty>
      {followUps.open > 0 ? <FollowUpFigure followUps={followUps} /> : null}
    </>
  );
}
