import { useTranslations } from 'use-intl';
import type { Card, CardItem } from '../../shared/scorecard/card.ts';
import type { Evidence } from '../../shared/scorecard/evidence.ts';
import { isNegative, type Mark } from '../../shared/scorecard/marks.ts';
import { Pick } from '../quality/Pick.tsx';
import { ChipRadio } from '../ui/ChipRadio.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Content } from '../session/Content.tsx';

interface Props {
  card: Card;
  item: CardItem;
  mark: Mark | undefined;
  evidence: Evidence | undefined;
  onMark: (mark: Mark) => void;
}

const unmarked: Mark = { points: null, proven: false, cause: null, comment: '' };

/** One criterion: its points, what the log shows of it, and why where it is negative. */
export function ItemField({ card, item, mark, evidence, onMark }: Props) {
  const t = useTranslations('scorecard');
  const most = item.points - 1;
  const give = (points: number | null) => onMark({ ...(mark ?? unmarked), points, proven: false });
  return (
    <fieldset className="criterion">
      <legend>
        <Content>{item.text}</Content>
      </legend>
      <div className="criterion__marks">
        {Array.from({ length: item.points }, (_, points) => (
          <ChipRadio
            key={points}
            name={item.id}
            label={t('points', { points, most })}
            checked={mark?.points === points}
            onChoose={() => give(points)}
          />
        ))}
        <ChipRadio
          name={item.id}
          label={t('notApplicable')}
          checked={mark !== undefined && mark.points === null}
          onChoose={() => give(null)}
        />
        {item.critical ? (
          <span className="criterion__tag criterion__tag--critical">{t('critical')}</span>
        ) : null}
        {evidence ? <Shown evidence={evidence} proven={mark?.proven ?? false} /> : null}
      </div>
      {mark && isNegative(item, mark.points) ? (
        <Why card={card} mark={mark} onMark={onMark} />
      ) : null}
    </fieldset>
  );
}

function Shown({ evidence, proven }: { evidence: Evidence; proven: boolean }) {
  const t = useTranslations('scorecard');
  const { proof, k, n } = evidence;
  return (
    <span className={proven ? 'criterion__tag criterion__tag--proven' : 'criterion__tag'}>
      {t('proven')}: {n === 0 ? t('evidence.none') : t(`evidence.${proof}`, { k, n })}
    </span>
  );
}

function Why({ card, mark, onMark }: { card: Card; mark: Mark; onMark: (mark: Mark) => void }) {
  const t = useTranslations('scorecard');
  return (
    <div className="criterion__why">
      <Pick
        label={t('cause')}
        value={mark.cause ?? ''}
        options={[
          ['', t('chooseCause')],
          ...card.causes.map(({ id, text }) => [id, text] as const),
        ]}
        onPick={(cause) => onMark({ ...mark, cause: cause || null })}
      />
      <TextField
        label={t('comment')}
        value={mark.comment}
        maxLength={2000}
        onChange={(comment) => onMark({ ...mark, comment })}
      />
    </div>
  );
}
