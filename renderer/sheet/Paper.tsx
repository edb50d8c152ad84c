import { lazy, Suspense } from 'react';
import type { HeadCell, Sheet } from '../../shared/protocol/sheet/sheet.ts';
import { useLocale, useTranslations } from 'use-intl';
import { SheetSteps } from './SheetSteps.tsx';
import { useSheet } from './store.ts';

const PrintedDrawing = lazy(() => import('../drawing/PrintedDrawing.tsx'));

/** The recommended sheet, always on light paper: its head, then PROCESO and NORMAS side by side. */
export function Paper({ id, sheet }: { id: string; sheet: Sheet }) {
  const withDrawing = useSheet((state) => state.withDrawing);
  return (
    <article className="paper" lang={sheet.language}>
      <h2 className="paper__title">{sheet.title}</h2>
      <SheetHead sheet={sheet} />
      <SheetSteps columns={sheet.columns} steps={sheet.steps} />
      <p className="paper__foot">{sheet.foot}</p>
      {withDrawing ? (
        <Suspense fallback={null}>
          <PrintedDrawing id={id} />
        </Suspense>
      ) : null}
    </article>
  );
}

function SheetHead({ sheet: { head, level } }: { sheet: Sheet }) {
  return (
    <table className="sheethead">
      <tbody>
        {head.map((cells) => (
          <tr key={cells[0]?.label}>
            {cells.map((cell) => (
              <Cell key={cell.label} cell={cell} alone={cells.length === 1} />
            ))}
          </tr>
        ))}
        <tr className={level.highest ? 'is-highest' : undefined}>
          <th scope="row">{level.label}</th>
          <td colSpan={3}>{level.value}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Cell({ cell: { label, value }, alone }: { cell: HeadCell; alone: boolean }) {
  const t = useTranslations('sheet');
  const locale = useLocale();
  return (
    <>
      <th scope="row">{label}</th>
      <td colSpan={alone ? 3 : undefined}>
        {value ?? (
          <span className="paper__blank">
            <span className="sr" lang={locale}>
              {t('blank')}
            </span>
          </span>
        )}
      </td>
    </>
  );
}
