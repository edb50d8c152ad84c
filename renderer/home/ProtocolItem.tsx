import { FileText, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ProtocolCard } from '../../shared/library/contract.ts';
import { useIncoming } from '../incoming/store.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { channelIcon } from '../ui/channelIcon.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';

interface Props {
  card: ProtocolCard;
  ordinal: number;
  selected: boolean;
  /** False while the digits choose something else. */
  keyed: boolean;
  onPick: () => void;
}

export function ProtocolItem({ card, ordinal, selected, keyed, onPick }: Props) {
  const t = useTranslations('common');
  const [only, another] = card.channels;
  const lang = useContentLanguage();
  const Icon = only && !another ? channelIcon[only] : FileText;
  return (
    <button
      className={selected ? 'item is-selected' : 'item'}
      type="button"
      aria-current={selected ? 'true' : undefined}
      aria-keyshortcuts={ordinal <= 9 ? ariaKeyOf('option', ordinal) : undefined}
      onClick={onPick}
    >
      <span className="item__glyph">
        <Icon className="icon" />
      </span>
      <span className="item__text">
        <span className="item__title">
          <span className="truncate" title={card.name} lang={lang}>
            {card.name}
          </span>
          {card.level === 'normal' ? null : (
            <span className={card.level === 'alta' ? 'badge badge--ambar' : 'badge badge--rojo'}>
              <TriangleAlert className="icon" />
              <span className="sr">{t('level')}</span>
              {t(`levels.${card.level}`)}
            </span>
          )}
        </span>
        <span className="item__sub item__when" title={card.when} lang={lang}>
          {shortWhen(card.when)}
        </span>
      </span>
      <ItemKey ordinal={ordinal} selected={selected} keyed={keyed} />
    </button>
  );
}

function ItemKey({ ordinal, selected, keyed }: Pick<Props, 'ordinal' | 'selected' | 'keyed'>) {
  // Enter takes a call that comes in, while one waits.
  const entered = useIncoming(({ calls }) => calls.length === 0);
  if (!keyed) return null;
  if (selected && entered) return <Key command="next" />;
  return ordinal <= 9 ? <Key command="option" ordinal={ordinal} quiet /> : null;
}

/** The files say «Se aplica a …» or «Se aplica cuando …»: in a list of them that is only noise. */
function shortWhen(when: string): string {
  const rest = when.replace(/^Se aplica (?:a |al )?/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
