import { FileDiff, FileMinus, FilePlus, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { StepChange } from '../../shared/protocol/changes.ts';
import { toneIds, type StageId, type ToneId } from '../../shared/protocol/protocol.ts';
import { Phrase } from './Phrase.tsx';
import { spoken } from './spoken.ts';
import { WordDifference } from './WordDifference.tsx';

const icons: Readonly<Record<StepChange['kind'], LucideIcon>> = {
  added: FilePlus,
  removed: FileMinus,
  changed: FileDiff,
};

/** What changed about one step: never by colour alone, each part under its name. */
export function StepDifference({ change }: { change: StepChange }) {
  const t = useTranslations('news.kinds');
  const Icon = icons[change.kind];
  return (
    <section className="diff">
      <p className="diff__kind">
        <Icon className="icon icon--14" />
        {t(change.kind)}
      </p>
      <h3 className="diff__action">
        <Action change={change} />
      </h3>
      {change.kind === 'added' && change.script !== null ? (
        <p className="diff__says">
          —
          <Phrase text={spoken(change.script)} />
        </p>
      ) : null}
      {change.kind === 'changed' ? <PartList parts={change.parts} /> : null}
    </section>
  );
}

function Action({ change: { kind, action } }: { change: StepChange }) {
  if (kind === 'added') return <ins>{action}</ins>;
  if (kind === 'removed') return <del>{action}</del>;
  return action;
}

type Parts = Extract<StepChange, { kind: 'changed' }>['parts'];

function PartList({ parts }: { parts: Parts }) {
  const t = useTranslations('news.parts');
  return (
    <dl className="diff__parts">
      {parts.map((part) => (
        <div key={part.part}>
          <dt>{t(part.part)}</dt>
          <dd>
            <Part part={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ part: { part, before, after } }: { part: Parts[number] }) {
  const t = useTranslations('news');
  const write = useWriter(part);
  if (part === 'place' && before === after) {
    return t('moved', { stage: t(`stages.${after as StageId}`) });
  }
  return <WordDifference before={write(before)} after={write(after)} lines={part !== 'script'} />;
}

/** Ids as the people say them. */
function useWriter(part: Parts[number]['part']): (value: string) => string {
  const t = useTranslations('news');
  const tones = useTranslations('session.toneNames');
  return (value) => {
    if (value === '') return '';
    if (part === 'tone' && toneIds.includes(value as ToneId)) return tones(value as ToneId);
    if (part === 'place') return t(`stages.${value as StageId}`);
    if (part === 'budget') return t('seconds', { count: Number(value) });
    return part === 'fields' ? value.split(', ').join('\n').replaceAll('_', ' ') : spoken(value);
  };
}
