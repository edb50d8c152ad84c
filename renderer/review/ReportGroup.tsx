import { useFormatter, useTranslations } from 'use-intl';
import { leastForShare } from '../../shared/figures/rate.ts';
import type { NamedCount } from '../../shared/review/summary.ts';
import { Content } from '../session/Content.tsx';

interface Props {
  name: string;
  counts: readonly NamedCount[];
  /** How many there are in all. */
  of: number;
  /** Named by protocols, in their language. */
  own: boolean;
}

/** What the interactions divide into: how many of each, and their share where there are enough to say one. */
export function ReportGroup({ name, counts, of, own }: Props) {
  const t = useTranslations('review.list');
  const channels = useTranslations('common.channels');
  const format = useFormatter();
  if (counts.length === 0) return null;
  const nameOf = (id: string) => {
    if (id === 'abandoned') return t('abandoned');
    if (channels.has(id as 'impreso')) return channels(id as 'impreso');
    return own ? <Content>{id}</Content> : id;
  };
  const share = (count: number) =>
    of < leastForShare
      ? ''
      : format.number(count / of, { style: 'percent', minimumFractionDigits: 1 });
  return (
    <table className="report__group">
      <caption>{name}</caption>
      <tbody>
        {counts.map((each) => (
          <tr key={each.name}>
            <th scope="row">{nameOf(each.name)}</th>
            <td className="num">{format.number(each.count)}</td>
            <td className="num">{share(each.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
