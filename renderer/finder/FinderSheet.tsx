import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from '../../shared/search/contract.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { ChannelFilter } from '../home/ChannelFilter.tsx';
import { go } from '../route.ts';
import { send } from '../session/send.ts';
import { closeSheet } from '../session/store.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { FinderBox } from './FinderBox.tsx';
import { FinderList } from './FinderList.tsx';
import { useFinding } from './useFinding.ts';

/** The finder under the script: nothing it finds moves the interaction but what the agent chooses. */
export function FinderSheet({ view }: { view: SessionView }) {
  const t = useTranslations('finder');
  const common = useTranslations('common');
  const [channel, setChannel] = useState<typeof view.channel | null>(view.channel);
  const finding = useFinding({ channel, act: (found) => act(found, view) });
  const note = useNote(view);
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={closeSheet}>
      <div className="finder">
        <FinderBox finding={finding} onLeave={closeSheet} />
        <ChannelFilter name="finder-channel" chosen={channel} onChoose={setChannel} />
        <FinderList finding={finding} below={note} />
      </div>
    </Sheet>
  );
}

/** A situation opens, a client type is chosen, a follow-up is gone to; the rest is only shown. */
function act({ kind, id }: Found, view: SessionView): boolean {
  switch (kind) {
    case 'followUp':
      go({ at: 'followUps', id });
      return true;
    case 'situation':
      if (!mayOpen(id, view)) return false;
      closeSheet();
      void send({ type: 'situationOpened', situation: id });
      return true;
    case 'clientType':
      if (view.status !== 'open') return false;
      closeSheet();
      void send({ type: 'clientTypeChosen', clientType: id });
      return true;
    default:
      return false;
  }
}

function mayOpen(id: string, view: SessionView): boolean {
  const offered = view.situations.find((situation) => situation.id === id);
  return view.status === 'open' && !view.wrapUp && offered?.open === false;
}

/** Why what is shown cannot be acted on here. */
function useNote(view: SessionView) {
  const t = useTranslations('finder.here');
  return ({ kind, id }: Found) => {
    if (kind === 'protocol') return <p className="item__sub">{t('protocolLive')}</p>;
    if (kind === 'situation' && !mayOpen(id, view)) {
      return <p className="item__sub">{t('situationNotHere')}</p>;
    }
    return kind === 'clientType' ? <p className="item__sub">{t('typeNotHere')}</p> : null;
  };
}
