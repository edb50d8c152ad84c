import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LeadView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { send } from './send.ts';
import { useContent } from './useContent.tsx';

export function goNext(): void {
  void send({ type: 'next' });
}

/** The way forward; says where it leads. */
export function NextButton({ lead }: { lead: LeadView }) {
  const t = useTranslations('session.next');
  return (
    <button
      className="btn btn--primary btn--lg next"
      id="next"
      type="button"
      aria-keyshortcuts={ariaKeyOf('next')}
      onClick={goNext}
    >
      <span className="grow truncate" title={nameOf(lead)}>
        {t('go')} <span className="next__to">{useLeadText(lead)}</span>
      </span>
      <Key command="next" />
    </button>
  );
}

/** Where it leads, whole: on a narrow window the button has room for its beginning. */
function nameOf(lead: LeadView): string | undefined {
  if (lead.to === 'step') return lead.action;
  return lead.to === 'end' ? undefined : lead.name;
}

function useLeadText(lead: LeadView): ReactNode {
  const t = useTranslations('session.next');
  const c = useContent();
  switch (lead.to) {
    case 'step':
      return t.rich('step', { action: lead.action, c });
    case 'end':
      return t('end');
    default:
      return t.rich(lead.to, { name: lead.name, c });
  }
}
