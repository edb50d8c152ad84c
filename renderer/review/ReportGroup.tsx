import { useFormatter, useTranslations } from 'use-intl';
import { leastForShare } from '../../shared/figures/rate.ts';
import type { NamedCount } from '../../shared/review/summary.ts';

interface Props {
  name: string;
  counts: readonly NamedCount[];
  /** How many there are in all. */
  of: number;
}

/** What the interactions divide into: how many of each, and their share where there are enough to say one. */
export function ReportGroup({ name, counts, of }: Props) {
  const t = useTranslations('review.list');
  const channels = useTranslations('common.channels');
  const format = useFormatter();
  if (counts.length === 0) return null;
  const nameOf = (id: string) =>
    id === 'abandoned'
      ? t('abandoned')
      : channels.has(id as 'impreso')
        ? channels(id as 'impreso')
        : id;
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
