import type { StepEntry } from '../../shared/review/view.ts';
import { Content } from '../session/Content.tsx';
import { FactText } from './FactText.tsx';

/** The data captured on a step. */
export function StepDetail({ entry }: { entry: StepEntry }) {
  if (entry.captured.length === 0) return null;
  return (
    <div className="tl__more">
      <dl className="facts tl__facts">
        {entry.captured.map(({ field, label, value, at }) => (
          <div key={`${field}/${at}`} className="tl__fact">
            <dt>
              <Content>{label}</Content>
            </dt>
            <dd>
              <FactText value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
