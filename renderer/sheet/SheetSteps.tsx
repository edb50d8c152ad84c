import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Sheet, SheetStep } from '../../shared/protocol/sheet/sheet.ts';

/** PROCESO n | NORMAS n: the same number on both sides, so that a norm is read beside its step. */
export function SheetSteps({ columns, steps }: Pick<Sheet, 'columns' | 'steps'>) {
  return (
    <table className="proc">
      <thead>
        <tr>
          {columns.map(({ label, subtitle }) => (
            <th key={label} scope="col">
              {label} <small>{subtitle}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row key={step.number} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ step: { number, action, literal, norms, extraNorms } }: { step: SheetStep }) {
  return (
    <tr>
      <td>
        <Numbered number={number}>
          <p className="proc__do">{action}</p>
          {literal === null ? null : <p className="proc__says">—{literal}</p>}
        </Numbered>
      </td>
      <td>
        <Numbered number={number}>
          <NormList norms={norms} />
          <OwnNorms norms={extraNorms} />
        </Numbered>
      </td>
    </tr>
  );
}

function Numbered({ number, children }: { number: number; children: ReactNode }) {
  return (
    <div className="proc__cell">
      <b className="proc__n">{number}</b>
      <div>{children}</div>
    </div>
  );
}

function NormList({ norms }: { norms: string[] }) {
  const [only, another] = norms;
  if (another === undefined) return <p>{only}</p>;
  return (
    <ul>
      {norms.map((norm) => (
        <li key={norm}>{norm}</li>
      ))}
    </ul>
  );
}

/** What the organisation added, set apart from the source's own norms (D13). */
function OwnNorms({ norms }: { norms: string[] }) {
  const t = useTranslations('sheet');
  if (norms.length === 0) return null;
  return (
    <div className="proc__own">
      <p className="proc__ownlabel">{t('own')}</p>
      <ul>
        {norms.map((norm) => (
          <li key={norm}>{norm}</li>
        ))}
      </ul>
    </div>
  );
}
