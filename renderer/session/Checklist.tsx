import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { useContentLanguage } from './useContentLanguage.ts';

export type ChecklistItem = NonNullable<SessionView['wrapUp']>['checklist'][number];

interface Props {
  items: ChecklistItem[];
  ticked: ReadonlySet<string>;
  enabled: boolean;
  onTick: (id: string, on: boolean) => void;
}

/** What closes an interaction well: one line with its count; the next one to check is the one in sight. */
export function Checklist({ items, ticked, enabled, onTick }: Props) {
  const t = useTranslations('wrapUp');
  const count = useTranslations('session.norms');
  const [open, setOpen] = useState(false);
  const lang = useContentLanguage();
  const next = items.find(({ id }) => !ticked.has(id));
  useCommand('mark', () => next && onTick(next.id, true), enabled && next !== undefined);
  const shown = open ? items : next ? [next] : [];
  return (
    <section className="block">
      <h2 className="label">
        <button
          className="btn btn--ghost btn--sm label__toggle"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('checklist')}
        </button>
        <span className="num">{count('count', { marked: ticked.size, total: items.length })}</span>
      </h2>
      <div className="norms">
        {shown.map((item) => (
          <label className="norm" key={item.id} data-next={item === next ? '' : undefined}>
            <input
              type="checkbox"
              checked={ticked.has(item.id)}
              onChange={({ target }) => onTick(item.id, target.checked)}
            />
            <span className="norm__box">
              <Check className="icon" />
            </span>
            <span className="norm__text" lang={lang}>
              {item.text}
            </span>
            {item === next ? <Key command="mark" quiet /> : null}
          </label>
        ))}
      </div>
    </section>
  );
}
