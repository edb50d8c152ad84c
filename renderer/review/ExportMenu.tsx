import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Filter } from '../../shared/review/filter.ts';
import { useRole } from '../account/useRole.ts';
import { go } from '../route.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { queryOf } from './address.ts';
import { exportList } from './exporting.ts';

/** Takes what the list shows out of the program. */
export function ExportMenu({ filter }: { filter: Filter }) {
  const t = useTranslations('review.export');
  const judges = useRole('supervisor');
  const ways = [
    ['interactions', 'csv'],
    ['interactions', 'jsonl'],
    ['events', 'csv'],
    ['events', 'jsonl'],
    ...(judges
      ? ([
          ['reviews', 'csv'],
          ['reviews', 'jsonl'],
        ] as const)
      : []), // the core refuses them to others
  ] as const;
  return (
    <MenuButton
      label={t('menu')}
      className="btn"
      entries={[
        ...ways.map(([what, format]) => ({
          id: `${what}.${format}`,
          label: t(`${what}.${format}`),
          onChoose: () => void exportList(filter, what, format),
        })),
        {
          id: 'report',
          label: t('report'),
          onChoose: () => go({ at: 'report', query: queryOf(filter) }),
        },
      ]}
    >
      <Download className="icon icon--16" />
      <span className="hide-narrow">{t('menu')}</span>
    </MenuButton>
  );
}
