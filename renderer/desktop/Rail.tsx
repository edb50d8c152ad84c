import { Moon, PanelRightOpen, PhoneIncoming, Siren, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { useIncoming } from '../incoming/store.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { escalate } from '../session/escalate.ts';
import { useSession } from '../session/store.ts';
import { toneLook } from '../ui/toneLook.ts';
import { toggleRail } from './follow.ts';
import './rail.css';

/** The window as a strip of 48 px: where the conversation stands, the way back, and the brake. */
export function Rail() {
  const t = useTranslations('desktop.rail');
  const { view, counter, trouble } = useSession();
  const calls = useIncoming((state) => state.calls.length);
  const live = view && (view.status === 'open' || view.status === 'paused') ? view : null;
  // What the client may not see does not stand on a rail that is in their sight either.
  const shown = counter ? null : live;
  useCommand('close', toggleRail);
  return (
    <main
      className="rail"
      aria-label={t('panel')}
      data-mode={shown?.mode === 'priority' ? 'prioridad' : undefined}
    >
      <h1 className="sr">{t('panel')}</h1>
      <button
        className="iconbtn rail__open"
        type="button"
        title={t('open')}
        aria-label={t('open')}
        aria-keyshortcuts={ariaKeyOf('rail')}
        onClick={toggleRail}
      >
        <PanelRightOpen className="icon" />
      </button>
      <span className="rail__key">
        <Key command="rail" quiet />
      </span>
      {shown ? <Place view={shown} /> : <span className="grow" />}
      {calls > 0 ? <Waiting label={t('calls', { count: calls })} /> : null}
      {trouble && !counter ? (
        <span className="rail__sign rail__sign--ambar" title={t('trouble')}>
          <TriangleAlert className="icon" />
          <span className="sr">{t('trouble')}</span>
        </span>
      ) : null}
      {shown?.actions.escalate ? <RailBrake /> : null}
    </main>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <button className="iconbtn rail__call" type="button" aria-label={label} onClick={toggleRail}>
      <PhoneIncoming className="icon" />
    </button>
  );
}

/** Stage and step by position, tone by colour and icon: none of them needs the other. */
function Place({ view }: { view: SessionView }) {
  const t = useTranslations('desktop.rail');
  const { step, status } = view;
  const paused = status === 'paused';
  const tone = step?.tone.id;
  const Tone = tone ? toneLook[tone].icon : null;
  const now = view.stages.find(({ state }) => state === 'now');
  const what = step ? t('place', { stage: now?.name ?? '', action: step.action }) : t('wrapUp');
  return (
    <div className="rail__place grow" data-tone={tone} title={what}>
      <p className="sr">{paused ? t('paused', { what }) : what}</p>
      <span className="rail__sign rail__tone">
        {paused ? <Moon className="icon" /> : Tone ? <Tone className="icon" /> : null}
      </span>
      {now && step ? (
        <span className="rail__num num" aria-hidden="true">
          {t('step', { number: now.done + 1, of: now.steps })}
        </span>
      ) : null}
      {view.stages.map((stage) => (
        <span className="rail__stage" key={stage.id} aria-hidden="true">
          {Array.from({ length: stage.steps }, (_none, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- ticks have no other name
            <i key={index} data-on={tickOf(stage, index)} />
          ))}
        </span>
      ))}
    </div>
  );
}

function tickOf({ state, done }: SessionView['stages'][number], index: number) {
  if (state === 'done' || (state === 'now' && index < done)) return 'past';
  return state === 'now' && index === done ? 'now' : undefined;
}

/** The brake brings the whole bar back: its steps have to be read. */
function RailBrake() {
  const t = useTranslations('session');
  const brake = (immediate: boolean) => {
    toggleRail();
    escalate(immediate);
  };
  useCommand('brake', () => brake(false));
  useCommand('threat', () => brake(true));
  return (
    <button
      className="rail__brake"
      type="button"
      title={t('brake')}
      aria-label={t('brake')}
      aria-keyshortcuts={ariaKeyOf('brake')}
      onClick={() => brake(false)}
    >
      <Siren className="icon" />
      <Key command="brake" />
    </button>
  );
}
