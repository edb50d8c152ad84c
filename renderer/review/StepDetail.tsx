import type { StepEntry } from '../../shared/review/view.ts';
import { useFactText } from './useFactText.ts';

/** The data captured on a step. */
export function StepDetail({ entry }: { entry: StepEntry }) {
  const factText = useFactText();
  if (entry.captured.length === 0) return null;
  return (
    <div className="tl__more">
      <dl className="facts tl__facts">
        {entry.captured.map(({ field, label, value, at }) => (
          <div key={`${field}/${at}`} className="tl__fact">
            <dt>{label}</dt>
            <dd>{factText(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
