import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FoundInteraction } from '../../shared/rights/record.ts';
import { ConfirmAsk } from '../account/ConfirmAsk.tsx';
import { useAct } from '../account/useAct.ts';
import { useTroubleText } from '../account/useTroubleText.ts';
import { TextField } from '../ui/TextField.tsx';
import { acts, perform, type Act } from './acts.ts';

interface Props {
  rows: readonly FoundInteraction[];
  /** Something was done: what was found is looked for anew. */
  onDone: () => void;
}

/** What can be done with the chosen interactions. Erasing says first what it means and asks for the password. */
export function ActPanel({ rows, onDone }: Props) {
  const t = useTranslations('rights.act');
  const [act, setAct] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const { run, trouble, waiting, goOn, giveUp } = useAct();
  const textOf = useTroubleText();
  const ids = rows.map(({ id }) => id);
  const start = (chosen: Act, words: string) =>
    void run(async () => {
      await perform(chosen, ids, words);
      setAct(null);
      setDone(chosen);
      onDone();
    });
  if (ids.length === 0)
    return <output className="item__sub">{done ? t(`done.${done}`) : ''}</output>;
  return (
    <section className="card pad form">
      <h3 className="label">{t('heading', { count: ids.length })}</h3>
      <div className="acts">
        {acts.map((each) => (
          <button
            className="btn"
            type="button"
            key={each}
            aria-pressed={act === each}
            onClick={() => (each === 'copy' ? start('copy', '') : setAct(each))}
          >
            {t(each)}
          </button>
        ))}
      </div>
      {waiting ? <ConfirmAsk onConfirmed={goOn} onCancel={giveUp} /> : null}
      {act && !waiting ? (
        <Words
          key={act}
          act={act}
          onGo={(words) => start(act, words)}
          onCancel={() => setAct(null)}
        />
      ) : null}
      {trouble ? (
        <p className="banner" role="alert">
          {textOf(trouble)}
        </p>
      ) : null}
      <output className="item__sub">{done ? t(`done.${done}`) : ''}</output>
    </section>
  );
}

interface WordsProps {
  act: Act;
  onGo: (words: string) => void;
  onCancel: () => void;
}

function Words({ act, onGo, onCancel }: WordsProps) {
  const t = useTranslations('rights.act');
  const common = useTranslations('common');
  const [words, setWords] = useState('');
  const annotates = act === 'annotate';
  const erases = act === 'erase';
  const enough = words.trim().length >= (annotates ? 1 : 3);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (enough) onGo(words.trim());
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {erases ? <p className="advise">{t('eraseWarning')}</p> : null}
      <TextField
        label={t(annotates ? 'annotation' : 'reason')}
        hint={t(annotates ? 'annotationHint' : 'reasonHint')}
        value={words}
        maxLength={annotates ? 2000 : 200}
        onChange={setWords}
      />
      <div className="row">
        <button
          className={erases ? 'btn btn--danger' : 'btn btn--primary'}
          type="submit"
          aria-disabled={!enough}
        >
          {t(erases ? 'eraseGo' : 'go')}
        </button>
        <button className="btn" type="button" onClick={onCancel}>
          {common('cancel')}
        </button>
      </div>
    </form>
  );
}
