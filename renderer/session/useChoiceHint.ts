import { useTranslations } from 'use-intl';
import type { StepView } from '../../shared/session/view.ts';
import { useBindings } from '../keyboard/bindings.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { tellBriefly } from './store.ts';

/** Where the way forward is a choice, the key for it answers with the keys that choose: it never chooses itself. */
export function useChoiceHint(step: StepView | null, enabled: boolean): void {
  const t = useTranslations('session.options.hint');
  const digits = useBindings(({ keys }) => keys.option.length);
  const count = step?.options.length ?? 0;
  const hint = () => {
    if (digits === 0) return tellBriefly(t('withoutDigits'));
    tellBriefly(t('digits', { count: Math.min(count, digits) }));
  };
  useCommand('next', hint, enabled && step !== null && step.next === null && count > 0);
}
