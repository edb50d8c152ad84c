import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { ReasonOptions } from './ReasonOptions.tsx';
import { send } from './send.ts';
import { closeSheet } from './store.ts';

const reasons = ['otherArea', 'lookUp', 'clientAsked', 'newCase', 'other'] as const;

/** Why the client waits; choosing it pauses. Two keys in all: P and a digit. */
export function PauseSheet() {
  const t = useTranslations('session.pause');
  const common = useTranslations('common');
  const choose = (ordinal: number) => {
    const reason = reasons[ordinal - 1];
    if (!reason) return;
    closeSheet();
    void send({ type: 'paused', reason: t(reason) });
  };
  useCommand('option', choose);
  useCommand('next', () => choose(1));
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={closeSheet}>
      <ReasonOptions labels={reasons.map((reason) => t(reason))} onChoose={choose} />
      <p className="item__sub">{t('foot')}</p>
    </Sheet>
  );
}
