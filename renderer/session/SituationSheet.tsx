import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { send } from './send.ts';
import { Signals } from './Signals.tsx';
import { closeSheet } from './store.ts';
import { useContentLanguage } from './useContentLanguage.ts';

type Situation = SessionView['situations'][number];

/** What is going on; opening one lays it over the present step, which waits untouched. */
export function SituationSheet({ view }: { view: SessionView }) {
  const t = useTranslations('session.situation');
  const common = useTranslations('common');
  const situations = crisisFirst(view.situations);
  const open = (situation: Situation | undefined) => {
    if (!situation || situation.open) return;
    closeSheet();
    void send({ type: 'situationOpened', situation: situation.id });
  };
  useCommand('option', (ordinal) => open(situations[ordinal - 1]));
  const none = view.situations.length === 0;
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={closeSheet}>
      <Signals view={view} />
      {none ? null : (
        <ol className="options">
          {situations.map((situation, index) => (
            <SituationOption
              key={situation.id}
              situation={situation}
              ordinal={index + 1}
              onOpen={() => open(situation)}
            />
          ))}
        </ol>
      )}
      <p className="item__sub">{t(none ? 'none' : 'foot')}</p>
    </Sheet>
  );
}

/** Somebody who is beside themselves cannot wait for the agent to search a list: always number 1. */
const crisis = 'cliente_en_crisis';

function crisisFirst(situations: readonly Situation[]): Situation[] {
  return situations.toSorted((a, b) => Number(b.id === crisis) - Number(a.id === crisis));
}

interface OptionProps {
  situation: Situation;
  ordinal: number;
  onOpen: () => void;
}

function SituationOption({ situation, ordinal, onOpen }: OptionProps) {
  const t = useTranslations('session.situation');
  const lang = useContentLanguage();
  return (
    <li>
      <button
        className="option"
        type="button"
        disabled={situation.open}
        aria-keyshortcuts={ordinal <= 9 ? ariaKeyOf('option', ordinal) : undefined}
        onClick={onOpen}
      >
        {ordinal <= 9 ? <Key command="option" ordinal={ordinal} /> : <kbd aria-hidden="true" />}
        <span className="option__stack">
          <span lang={lang}>{situation.name}</span>
          <small lang={situation.open ? undefined : lang}>
            {situation.open ? t('open') : situation.when}
          </small>
        </span>
      </button>
    </li>
  );
}
