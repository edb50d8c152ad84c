import { useTranslations } from 'use-intl';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { channelIcon } from '../ui/channelIcon.ts';

const offered = ['telefonico', 'presencial', 'electronico'] as const;

interface Props {
  chosen: ChannelId | null;
  onChoose: (channel: ChannelId | null) => void;
  /** Of the radio group, where the page has two. */
  name?: string;
}

/** The channel of this desk: with one chosen, a digit alone starts. */
export function ChannelFilter({ chosen, onChoose, name = 'channel' }: Props) {
  const t = useTranslations();
  return (
    <fieldset className="seg seg--channels">
      <legend className="sr">{t('home.channels.label')}</legend>
      {offered.map((channel) => {
        const Icon = channelIcon[channel];
        return (
          <label className="seg__item" key={channel}>
            <input
              type="radio"
              name={name}
              checked={chosen === channel}
              onChange={() => onChoose(channel)}
            />
            <Icon className="icon icon--16" />
            {t(`common.channels.${channel}`)}
          </label>
        );
      })}
      <label className="seg__item">
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        {t('home.channels.all')}
      </label>
    </fieldset>
  );
}
