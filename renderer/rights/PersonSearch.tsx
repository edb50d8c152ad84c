import { Search } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useAct } from '../account/useAct.ts';
import { useTroubleText } from '../account/useTroubleText.ts';
import { TextField } from '../ui/TextField.tsx';
import { ActPanel } from './ActPanel.tsx';
import { FoundList } from './FoundList.tsx';
import { searchPerson, type Progress } from './search.ts';

/** Looks for a person and does with what was found what they ask for. */
export function PersonSearch() {
  const t = useTranslations('rights.find');
  const [text, setText] = useState('');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(0);
  const searching = useRef<AbortController | null>(null);
  const { run, trouble, busy } = useAct();
  const textOf = useTroubleText();
  const search = () => {
    if (text.trim().length < 3) return;
    searching.current?.abort();
    const mine = new AbortController();
    searching.current = mine;
    setProgress(null);
    void run(() => searchPerson(text.trim(), mine.signal, setProgress));
  };
  const begin = () => {
    setChosen(new Set());
    setAsked(asked + 1);
    search();
  };
  const rows = progress?.rows ?? [];
  return (
    <section className="form">
      <div>
        <h2 className="section__title">{t('heading')}</h2>
        <p className="item__sub">{t('lead')}</p>
      </div>
      <SearchForm
        text={text}
        busy={busy}
        onText={setText}
        onSearch={begin}
        onStop={() => searching.current?.abort()}
      />
      {trouble ? (
        <p className="banner" role="alert">
          {textOf(trouble)}
        </p>
      ) : null}
      {progress ? <Told progress={progress} /> : null}
      {rows.length > 0 ? <FoundList rows={rows} chosen={chosen} onChoose={setChosen} /> : null}
      {/* It stays while it is looked for anew, and says what was done. */}
      <ActPanel key={asked} rows={rows.filter(({ id }) => chosen.has(id))} onDone={search} />
    </section>
  );
}

interface FormProps {
  text: string;
  busy: boolean;
  onText: (text: string) => void;
  onSearch: () => void;
  onStop: () => void;
}

function SearchForm({ text, busy, onText, onSearch, onStop }: FormProps) {
  const t = useTranslations('rights.find');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch();
  };
  return (
    <form className="personsearch" onSubmit={submit} noValidate>
      <TextField label={t('label')} value={text} maxLength={200} onChange={onText} />
      <button className="btn btn--primary" type="submit">
        <Search className="icon icon--16" />
        {t('go')}
      </button>
      {busy ? (
        <button className="btn" type="button" onClick={onStop}>
          {t('stop')}
        </button>
      ) : null}
    </form>
  );
}

function Told({ progress: { rows, searched, total, complete } }: { progress: Progress }) {
  const t = useTranslations('rights.find');
  return (
    <output className="item__sub">
      {complete ? t('found', { count: rows.length }) : t('progress', { searched, total })}
    </output>
  );
}
