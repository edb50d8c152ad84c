import { useFormatter, useTranslations } from 'use-intl';
import type { Wording } from './lines.ts';

/** The words of the card in the language of the interface. */
export function useWording(): Wording {
  const t = useTranslations('handOver');
  const common = useTranslations('common');
  const format = useFormatter();
  const clock = (at: number) => format.dateTime(at, 'clock');
  return {
    client: (client, type) => {
      const name = client || t('unknownClient');
      return type ? t('client', { client: name, type: type.toLowerCase() }) : name;
    },
    datum: (label, value) => t('datum', { label, value }),
    warning: (number, at) => t('warning', { number, time: clock(at) }),
    escalations: (count) => t('escalations', { count }),
    told: (name, at) => t('told', { name, time: clock(at) }),
    next: (action, options) => t('next', { action, options }),
    attended: (agent, protocol, at) => t('attended', { agent, protocol, time: clock(at) }),
    agents: (begunBy, agent) => (begunBy === agent ? agent : t('agents', { begunBy, agent })),
    yesNo: (value) => common(value ? 'yes' : 'no'),
    nothing: t('nothing'),
  };
}
