import { CircleStop } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { send } from './send.ts';
import { useSession } from './store.ts';

type Ladder = { given: readonly number[]; due: number };

/** The ladder of warnings, each with its hour, and the end of the service that waits for them. */
export function Warnings({ view }: { view: SessionView }) {
  const t = useTranslations('priority');
  const escalation = view.escalation;
  if (!escalation?.warnings) return null;
  const { given, due } = escalation.warnings;
  return (
    <section className="block">
      <h2 className="label">
        {`${t('warnings')} ${t('warningsGiven', { given: given.length, due })}`}
        <Given ladder={escalation.warnings} />
      </h2>
      <EndService
        allowed={escalation.mayEndService}
        threatened={escalation.threatened}
        left={Math.max(0, due - given.length)}
      />
    </section>
  );
}

function Given({ ladder: { given, due } }: { ladder: Ladder }) {
  const t = useTranslations('priority');
  const format = useFormatter();
  const numbers = Array.from({ length: Math.max(due, given.length) }, (_, index) => index + 1);
  return (
    <ol className="warnings__list">
      {numbers.map((number) => {
        const at = given[number - 1];
        return (
          <li className="num" key={number} data-given={at === undefined ? undefined : ''}>
            {at === undefined
              ? t('warningDue', { number })
              : t('warningAt', { number, time: format.dateTime(at, 'clock') })}
          </li>
        );
      })}
    </ol>
  );
}

interface EndProps {
  allowed: boolean;
  threatened: boolean;
  left: number;
}

/** Stays in sight while it is not allowed, and says why. Never taken twice within a second. */
function EndService({ allowed, threatened, left }: EndProps) {
  const t = useTranslations('priority');
  const free = useSession(({ sheet }) => sheet === null);
  const end = () => {
    if (allowed) void send({ type: 'serviceEnded' });
  };
  useCommand('endService', end, free && allowed);
  const reason = allowed ? null : t('endServiceDue', { count: left });
  const note = threatened && allowed ? t('endServiceThreat') : reason;
  return (
    <div className="warnings__end">
      <button
        className="btn btn--danger"
        type="button"
        id="end-service"
        disabled={!allowed}
        aria-describedby={note ? 'end-service-note' : undefined}
        aria-keyshortcuts={ariaKeyOf('endService')}
        onClick={end}
      >
        <CircleStop className="icon icon--16" />
        {t('endService')} <Key command="endService" />
      </button>
      {note ? (
        <span className="field__hint" id="end-service-note">
          {note}
        </span>
      ) : null}
    </div>
  );
}
