import { useTranslations } from 'use-intl';
import { ChannelAsk } from './ChannelAsk.tsx';
import { ProtocolItem } from './ProtocolItem.tsx';
import type { Chooser } from './useChooser.ts';

/** The protocols found, the last used first; the first nine have a digit. */
export function ProtocolList({ chooser }: { chooser: Chooser }) {
  const t = useTranslations('home');
  const { found, query, asking, selected } = chooser;
  if (found.length === 0) {
    return (
      <output className="advise">{query === '' ? t('noProtocols') : t('none', { query })}</output>
    );
  }
  return (
    <ol className="menu" id="protocols" aria-label={t('protocols')}>
      {found.map((card, index) => (
        <li key={card.id}>
          <ProtocolItem
            card={card}
            ordinal={index + 1}
            selected={asking ? asking.id === card.id : index === selected}
            keyed={asking === null}
            onPick={() => chooser.pick(card)}
          />
          {asking?.id === card.id ? (
            <ChannelAsk card={card} onChoose={(channel) => chooser.start(card, channel)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
