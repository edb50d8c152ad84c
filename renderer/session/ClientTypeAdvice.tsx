import { Check, Siren } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ClientType } from '../../shared/catalog/catalog.ts';
import { plainText } from '../../shared/session/phrase.ts';
import type { ClientTypeView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { Raya } from '../ui/Raya.tsx';
import { toneLook } from '../ui/toneLook.ts';
import { escalate } from './escalate.ts';
import { useContentLanguage } from './useContentLanguage.ts';

interface Props {
  /** What the catalogue says of it. */
  type: ClientType;
  /** The same with its phrases filled in for this client. */
  chosen: ClientTypeView;
}

/** How to attend this client, and a phrase in the tone that suits. */
export function ClientTypeAdvice({ type, chosen }: Props) {
  const t = useTranslations('session.clientType');
  const lang = useContentLanguage();
  const phrase = chosen.phrases.map((each) => plainText(each)).find((said) => said !== null);
  return (
    <>
      {chosen.offersEscalation ? <Offer /> : null}
      <section className="block" aria-live="polite">
        <p className="advise">
          <span>{t('traits', { traits: type.traits.map(unstopped).join(' · ') })}</span>
        </p>
        <h3 className="label">{t('howTo', { name: type.name })}</h3>
        <ul className="advice" lang={lang}>
          {type.howTo.map((advice) => (
            <li key={advice}>
              <Check className="icon" />
              <span>{advice}</span>
            </li>
          ))}
        </ul>
      </section>
      {phrase ? <Phrase tone={type.tone} phrase={phrase} /> : null}
      <p className="advise">
        <Siren className="icon icon--16" />
        <span>{t('sign', { sign: type.escalationSign })}</span>
      </p>
    </>
  );
}

const unstopped = (text: string) => text.replace(/\.$/, '');

/** Where the type is hostility itself, the difficult client is the first thing offered. */
function Offer() {
  const t = useTranslations('session.clientType');
  return (
    <button
      className="btn btn--danger btn--lg"
      type="button"
      aria-keyshortcuts={ariaKeyOf('brake')}
      onClick={() => escalate(false)}
    >
      <Siren className="icon icon--16" />
      <span className="grow">{t('escalate')}</span>
      <Key command="brake" />
    </button>
  );
}

function Phrase({ tone, phrase }: { tone: ClientType['tone']; phrase: string }) {
  const t = useTranslations('session.toneNames');
  const Icon = toneLook[tone].icon;
  return (
    <blockquote className="quote" data-tone={tone}>
      <p className="quote__tone">
        <Icon className="icon icon--14" />
        {t(tone)}
      </p>
      <p className="quote__text" lang={useContentLanguage()}>
        <Raya />
        {phrase}
      </p>
    </blockquote>
  );
}
