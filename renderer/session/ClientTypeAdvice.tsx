import { Check, Siren } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ClientType } from '../../shared/catalog/catalog.ts';
import { Raya } from '../ui/Raya.tsx';
import { toneLook } from '../ui/toneLook.ts';
import { typePhrase } from './typePhrase.ts';

/** How to attend this client, and a phrase in the tone that suits. */
export function ClientTypeAdvice({ type, client }: { type: ClientType; client: string }) {
  const t = useTranslations('session.clientType');
  const phrase = type.phrases.map((each) => typePhrase(each, client)).find((said) => said !== null);
  return (
    <>
      <section className="block" aria-live="polite">
        <h3 className="label">{t('howTo', { name: type.name })}</h3>
        <ul className="advice">
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

function Phrase({ tone, phrase }: { tone: ClientType['tone']; phrase: string }) {
  const t = useTranslations('session.toneNames');
  const Icon = toneLook[tone].icon;
  return (
    <blockquote className="quote" data-tone={tone}>
      <p className="quote__tone">
        <Icon className="icon icon--14" />
        {t(tone)}
      </p>
      <p className="quote__text">
        <Raya />
        {phrase}
      </p>
    </blockquote>
  );
}
