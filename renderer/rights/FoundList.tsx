import { useFormatter, useTranslations } from 'use-intl';
import type { FoundInteraction } from '../../shared/rights/record.ts';
import { go } from '../route.ts';

interface Props {
  rows: readonly FoundInteraction[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** What was found; several can be chosen. */
export function FoundList({ rows, chosen, onChoose }: Props) {
  const t = useTranslations('rights.find');
  const closed = rows.filter(({ open }) => !open);
  const all = closed.length > 0 && closed.every(({ id }) => chosen.has(id));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className="form">
      <label className="checkline">
        <input
          type="checkbox"
          checked={all}
          onChange={() => onChoose(new Set(all ? [] : closed.map(({ id }) => id)))}
        />
        {t('all')}
      </label>
      <ul className="people">
        {rows.map((row) => (
          <Found key={row.id} row={row} chosen={chosen.has(row.id)} onToggle={toggle} />
        ))}
      </ul>
    </div>
  );
}

interface FoundProps {
  row: FoundInteraction;
  chosen: boolean;
  onToggle: (id: string, on: boolean) => void;
}

function Found({ row, chosen, onToggle }: FoundProps) {
  const t = useTranslations('rights.find');
  const format = useFormatter();
  const { id, folio, open, practice, kept, agent, protocolName, startedAt, client } = row;
  const marks = [
    open ? t('open') : '',
    practice ? t('practice') : '',
    kept === 'whole' ? '' : t(kept),
  ].filter(Boolean);
  return (
    <li className="accountrow">
      <input
        className="found__box"
        type="checkbox"
        checked={chosen}
        disabled={open}
        aria-label={t('choose', { folio })}
        onChange={(event) => onToggle(id, event.target.checked)}
      />
      <span className="grow">
        <b>{client || folio}</b> <span className="num">{client ? folio : ''}</span>
        <span className="item__sub people__position">
          {[format.dateTime(startedAt, 'moment'), protocolName, agent].join(' · ')}
        </span>
      </span>
      {marks.map((mark) => (
        <span className="badge" key={mark}>
          {mark}
        </span>
      ))}
      {open || practice ? null : (
        <button className="btn" type="button" onClick={() => go({ at: 'interaction', id })}>
          {t('read')}
        </button>
      )}
    </li>
  );
}
