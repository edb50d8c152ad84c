import { useTranslations } from 'use-intl';
import type { ProtocolCard } from '../../shared/library/contract.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { channelIcon } from '../ui/channelIcon.ts';

interface Props {
  card: ProtocolCard;
  onChoose: (channel: ChannelId) => void;
}

/** A protocol of several channels asks for this one's, on the digits. */
export function ChannelAsk({ card, onChoose }: Props) {
  const t = useTranslations();
  return (
    <fieldset className="decide ask">
      <legend>{t('home.chooseChannel')}</legend>
      <ol className="options">
        {card.channels.map((channel, index) => {
          const Icon = channelIcon[channel];
          return (
            <li key={channel}>
              <button
                className="option"
                type="button"
                aria-keyshortcuts={ariaKeyOf('option', index + 1)}
                onClick={() => onChoose(channel)}
              >
                <Key command="option" ordinal={index + 1} />
                <span className="grow">{t(`common.channels.${channel}`)}</span>
                <Icon className="icon icon--16" />
              </button>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
