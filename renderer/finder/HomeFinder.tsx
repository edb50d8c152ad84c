import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ProtocolCard } from '../../shared/library/contract.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import type { Found } from '../../shared/search/contract.ts';
import { useHome } from '../home/store.ts';
import { go } from '../route.ts';
import { FinderList } from './FinderList.tsx';
import { useFinding, type Finding } from './useFinding.ts';

interface Props {
  channel: ChannelId | null;
  /** Starts a protocol, or asks for its channel first. */
  onPick: (card: ProtocolCard) => void;
}

/** The finder of the home screen: a protocol starts, a follow-up is gone to, the rest is shown. */
export function useHomeFinding({ channel, onPick }: Props): Finding {
  const protocols = useHome((state) => state.protocols);
  const act = ({ kind, id }: Found) => {
    if (kind === 'followUp') {
      go({ at: 'followUps', id });
      return true;
    }
    const card = kind === 'protocol' ? protocols.find((each) => each.id === id) : undefined;
    if (card) onPick(card);
    // A protocol of several channels is shown, with the question for this one's.
    return card !== undefined && (channel !== null || card.channels.length === 1);
  };
  return useFinding({ channel, act });
}

interface ListProps {
  finding: Finding;
  /** The question for the channel, where it is asked for this protocol. */
  ask: (id: string) => ReactNode;
}

export function HomeFinderList({ finding, ask }: ListProps) {
  const t = useTranslations('finder.here');
  const protocols = useHome((state) => state.protocols);
  const below = ({ kind, id }: Found) => {
    switch (kind) {
      case 'protocol':
        return protocols.some((card) => card.id === id) ? (
          ask(id)
        ) : (
          <p className="item__sub">{t('escalation')}</p>
        );
      case 'situation':
        return <p className="item__sub">{t('situationHome')}</p>;
      case 'clientType':
        return <p className="item__sub">{t('typeHome')}</p>;
      default:
        return null;
    }
  };
  return <FinderList finding={finding} below={below} />;
}
