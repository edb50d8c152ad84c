import { lazy, Suspense } from 'react';
import type { SessionView } from '../../shared/session/view.ts';
import { EarlierSheet } from '../followups/LiveEarlier.tsx';
import { FinderSheet } from '../finder/FinderSheet.tsx';
import { HandOverSheet } from '../handover/HandOverSheet.tsx';
import { KeysSheet } from '../keyboard/KeysSheet.tsx';
import { MessageSheet } from '../message/MessageSheet.tsx';
import { AbandonSheet } from './AbandonSheet.tsx';
import { ClientTypeSheet } from './ClientTypeSheet.tsx';
import { FlagSheet } from './FlagSheet.tsx';
import { MenuSheet } from './MenuSheet.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { PauseSheet } from './PauseSheet.tsx';
import { SituationSheet } from './SituationSheet.tsx';
import { closeSheet, useSession } from './store.ts';

const HelpSheet = lazy(() => import('../help/HelpSheet.tsx'));

/** The sheet that is open, if one is. */
export function SessionSheet({ view }: { view: SessionView }) {
  const sheet = useSession((state) => state.sheet);
  switch (sheet) {
    case 'note':
      return <NoteSheet view={view} />;
    case 'clientType':
      return <ClientTypeSheet view={view} />;
    case 'situation':
      return <SituationSheet view={view} />;
    case 'pause':
      return <PauseSheet />;
    case 'abandon':
      return <AbandonSheet />;
    case 'keys':
      return <KeysSheet onClose={closeSheet} />;
    case 'menu':
      return <MenuSheet view={view} />;
    case 'handOver':
      return <HandOverSheet view={view} />;
    case 'message':
      return <MessageSheet view={view} />;
    case 'flag':
      return <FlagSheet />;
    case 'earlier':
      return <EarlierSheet view={view} />;
    case 'help':
      return (
        <Suspense fallback={null}>
          <HelpSheet />
        </Suspense>
      );
    case 'finder':
      return <FinderSheet view={view} />;
    case null:
      return null;
  }
}
