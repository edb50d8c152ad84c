import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Agent } from '../../shared/people/contract.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { PinField } from './PinField.tsx';
import { enterPin, stopAsking, usePinAsk } from './store.ts';
import { usePinDoubt } from './usePinDoubt.ts';

/** Asks for the PIN of whoever wants to attend, in place: nothing is covered. */
export function PinAsk() {
  const asked = usePinAsk((state) => state.asked);
  useEffect(() => stopAsking, []);
  return asked ? <AskFor key={asked.id} agent={asked} /> : null;
}

function AskFor({ agent }: { agent: Agent }) {
  const t = useTranslations('people.pin');
  const common = useTranslations('common');
  const [pin, setPin] = useState('');
  const { doubt, waiting, take } = usePinDoubt();
  const field = useRef<HTMLInputElement>(null);
  const giveUp = () => {
    stopAsking();
    focusPanel();
  };
  useCommand('close', giveUp);
  useEffect(() => field.current?.focus(), []);
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    if (waiting) return;
    const answer = await enterPin(agent, pin);
    setPin('');
    if (answer.kind === 'right') focusPanel();
    else take(answer);
  };
  return (
    <form className="card pad form" onSubmit={(event) => void enter(event)} noValidate>
      <PinField
        ref={field}
        label={t('of', { name: agent.name })}
        value={pin}
        doubt={doubt}
        onChange={setPin}
      />
      <div className="row">
        <button className="btn btn--primary" type="submit" aria-disabled={waiting}>
          {t('enter')} <Key command="next" />
        </button>
        <button className="btn" type="button" onClick={giveUp}>
          {common('cancel')} <Key command="close" quiet />
        </button>
      </div>
    </form>
  );
}
