import { useState, type FocusEvent } from 'react';
import { useTranslations } from 'use-intl';
import { FinderBox, focusFinder } from '../finder/FinderBox.tsx';
import { HomeFinderList, useHomeFinding } from '../finder/HomeFinder.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { PracticeSwitch } from '../practice/PracticeSwitch.tsx';
import { focusPanel } from '../session/focusPanel.ts';
import { ChannelAsk } from './ChannelAsk.tsx';
import { ChannelFilter } from './ChannelFilter.tsx';
import { ClientFields } from './ClientFields.tsx';
import { ProtocolList } from './ProtocolList.tsx';
import { useHome } from './store.ts';
import { useChooser, type Chooser } from './useChooser.ts';
import { useChooserKeys } from './useChooserKeys.ts';

/** Channel, search and protocols: where a new interaction is started. */
export function NewSession() {
  const t = useTranslations('home');
  const loaded = useHome((state) => state.loaded);
  const chooser = useChooser();
  const finding = useHomeFinding({ channel: chooser.channel, onPick: chooser.pick });
  // The box alone having focus is not enough: Tab must lead through it to what lies below.
  const [asked, setAsked] = useState(false);
  const searching = asked || finding.query !== '';
  const leave = () => {
    finding.type('');
    setAsked(false);
    focusPanel();
  };
  const search = () => {
    setAsked(true);
    focusFinder();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setAsked(false);
  };
  useCommand('search', search, !searching);
  useChooserKeys(chooser, searching);
  useCommand('close', finding.opened === null ? leave : finding.close, searching);
  useCommand('close', chooser.stopAsking, chooser.asking !== null && !searching);
  return (
    <section className="block block--loose">
      <h2 className="sr">{t('newSession')}</h2>
      <ChannelFilter chosen={chooser.channel} onChoose={chooser.filter} />
      <div className="block block--loose" onPointerDown={() => setAsked(true)} onBlur={onBlur}>
        <FinderBox finding={finding} onLeave={leave} />
        {searching ? <HomeFinderList finding={finding} ask={askingOf(chooser)} /> : null}
      </div>
      {searching ? null : (
        <div className="beginning">
          <PracticeSwitch checked={chooser.practice} onChange={chooser.setPractice} />
          <ClientFields client={chooser.client} onChange={chooser.setClient} />
        </div>
      )}
      {loaded && !searching ? <ProtocolList chooser={chooser} /> : null}
    </section>
  );
}

/** The question for the channel, under the protocol that was found. */
function askingOf({ asking, start }: Chooser) {
  return (id: string) =>
    asking?.id === id ? (
      <ChannelAsk card={asking} onChoose={(channel) => start(asking, channel)} />
    ) : null;
}
