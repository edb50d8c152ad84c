import { useTranslations } from 'use-intl';
import { ChannelAsk } from './ChannelAsk.tsx';
import { ProtocolItem } from './ProtocolItem.tsx';
import { SheetLink } from '../sheet/SheetLink.tsx';
import type { Chooser } from './useChooser.ts';

/** The protocols found, the last used first; the first nine have a digit. */
export function ProtocolList({ chooser }: { chooser: Chooser }) {
  const t = useTranslations('home');
  const { found, asking, selected } = chooser;
  if (found.length === 0) {
    return <output className="advise">{t('noProtocols')}</output>;
  }
  return (
    <ol className="menu" id="protocols" aria-label={t('protocols')}>
      {found.map((card, index) => (
        <li key={card.id}>
          <div className="menu__row">
            <ProtocolItem
              card={card}
              ordinal={index + 1}
              selected={asking ? asking.id === card.id : index === selected}
              keyed={asking === null}
              onPick={() => chooser.pick(card)}
            />
            <SheetLink id={card.id} name={card.name} />
          </div>
          {asking?.id === card.id ? (
            <ChannelAsk card={card} onChoose={(channel) => chooser.start(card, channel)} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
