import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from '../../shared/search/contract.ts';
import type { Segment } from '../../shared/session/phrase.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { Raya } from '../ui/Raya.tsx';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import type { Finding } from './useFinding.ts';

interface Props {
  found: Found;
  finding: Finding;
  below: ReactNode;
}

/** A thing in full: a phrase to read or copy, or what the thing is for. */
export function FoundDetail({ found, finding, below }: Props) {
  const t = useTranslations('finder');
  const lang = useContentLanguage();
  const isStep = found.kind === 'step' || found.kind === 'phrase';
  return (
    <div className="found__detail">
      {found.said ? (
        <blockquote className="found__quote" lang={lang}>
          <p className="quote__text">
            <Raya />
            {found.said.map((segment, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the order is all a segment has
              <Stretch key={index} segment={segment} />
            ))}
          </p>
        </blockquote>
      ) : null}
      {isStep && !found.said ? <p className="item__sub">{t('silent')}</p> : null}
      {isStep ? null : (
        <p className="found__about" lang={lang}>
          {found.detail}
        </p>
      )}
      {found.said ? <CopyLine found={found} said={found.said} finding={finding} /> : null}
      {below}
    </div>
  );
}

function Stretch({ segment }: { segment: Segment }) {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'value':
      return <span className="var">{segment.text}</span>;
    case 'blank':
      return <span className="var var--empty">{segment.form}</span>;
  }
}

interface CopyProps {
  found: Found;
  said: Segment[];
  finding: Finding;
}

/** A phrase with a blank is not copied: what is missing is said instead (decision 2). */
function CopyLine({ found, said, finding }: CopyProps) {
  const t = useTranslations('finder');
  const session = useTranslations('session.say');
  if (found.phrase === null) {
    const blanks = said.flatMap((part) => (part.kind === 'blank' ? [part.form] : []));
    const names = [...new Set(blanks)].join(', ');
    return <p className="found__missing">{t('missing', { blanks: names })}</p>;
  }
  const copied = finding.copied?.key === found.key ? finding.copied.what : null;
  return (
    <div className="row">
      <button
        className="btn"
        type="button"
        aria-keyshortcuts={ariaKeyOf('copy')}
        onClick={() => void finding.copy(found)}
      >
        <Copy className="icon icon--16" />
        {t('copy')} <Key command="copy" quiet />
      </button>
      <output className="item__sub">{copied ? session(copied) : ''}</output>
    </div>
  );
}
