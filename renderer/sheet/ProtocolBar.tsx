import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { escalate } from '../session/escalate.ts';
import { useSession } from '../session/store.ts';

interface Props {
  id: string;
  as: 'sheet' | 'drawing';
  name: string;
  language: string | undefined;
  children?: ReactNode;
}

/** What the sheet and the drawing have above them: back, the protocol's name, and one or the other. */
export function ProtocolBar({ id, as, name, language, children }: Props) {
  const t = useTranslations();
  const live = useLive();
  return (
    <>
      <header className="bar">
        <button
          className="iconbtn iconbtn--lead"
          type="button"
          aria-label={t(live ? 'sheet.backToLive' : 'common.back')}
          onClick={leave}
        >
          <ArrowLeft className="icon" />
        </button>
        <h1 className="bar__title truncate grow" lang={language} title={name}>
          {name}
        </h1>
        {live ? (
          <button className="btn btn--primary barlive" type="button" onClick={leave}>
            {t('sheet.backToLive')}
          </button>
        ) : null}
      </header>
      <div className="protocolbar">
        <fieldset className="seg protocolbar__views">
          <legend className="sr">{t('sheet.views')}</legend>
          <View of="sheet" id={id} as={as} />
          <View of="drawing" id={id} as={as} />
        </fieldset>
        {children}
      </div>
    </>
  );
}

function View({ of, id, as }: { of: Props['as']; id: string; as: Props['as'] }) {
  const t = useTranslations('sheet');
  return (
    <label className="seg__item">
      <input
        type="radio"
        name="view"
        checked={as === of}
        onChange={() => go({ at: 'protocol', id, as: of }, true)}
      />
      {t(of === 'sheet' ? 'asSheet' : 'asDrawing')}
    </label>
  );
}

/** Esc goes back; F8 works here too while somebody is being attended. */
function useLive(): boolean {
  const view = useSession((state) => state.view);
  const live = view !== null && (view.status === 'open' || view.status === 'paused');
  const brake = (immediate: boolean) => {
    go({ at: 'session' }, true);
    escalate(immediate);
  };
  useCommand('close', leave);
  useCommand('brake', () => brake(false), live && view.actions.escalate !== null);
  useCommand('threat', () => brake(true), live && view.actions.escalate !== null);
  return live;
}

function leave(): void {
  const { view } = useSession.getState();
  const live = view !== null && (view.status === 'open' || view.status === 'paused');
  go({ at: live ? 'session' : 'home' }, true);
}
