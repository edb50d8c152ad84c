import { Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { copyText } from '../session/copyScript.ts';

interface Props {
  title: string;
  /** Column names, then rows; the first cell names its row. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** How many of the first rows are named by a protocol, in its language; the others by the interface. */
  own?: number;
  /** The picture; without one the table itself is shown. */
  chart?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A figure: its picture, and always its table, for those who do not see the picture and for copying. */
export function Figure({ title, head, rows, own = 0, chart, wide = false, children }: Props) {
  const t = useTranslations('figures');
  const [open, setOpen] = useState(chart === undefined);
  return (
    <section className={wide ? 'box figs__wide' : 'box'} aria-label={title}>
      <header className="box__head">
        <h2>{title}</h2>
        {chart === undefined ? null : (
          <button
            className="btn btn--ghost"
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'hideTable' : 'table')}
          </button>
        )}
        <CopyButton title={title} head={head} rows={rows} />
      </header>
      {children}
      {rows.length === 0 ? <p className="item__sub">{t('none')}</p> : null}
      {chart !== undefined && rows.length > 0 ? (
        <div className="fig__chart" aria-hidden="true">
          {chart}
        </div>
      ) : null}
      {rows.length > 0 ? (
        <Scrolling open={open} title={title}>
          <Table title={title} head={head} rows={rows} own={own} />
        </Scrolling>
      ) : null}
    </section>
  );
}

/** For those who see the picture the table is there when asked for; for the others, always. */
function Scrolling({
  open,
  title,
  children,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
}) {
  const t = useTranslations('figures');
  if (!open) return <div className="sr">{children}</div>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <section className="fig__table" tabIndex={0} aria-label={t('tableOf', { title })}>
      {children}
    </section>
  );
}

function Table({ title, head, rows, own = 0 }: Pick<Props, 'title' | 'head' | 'rows' | 'own'>) {
  const lang = useContentLanguage();
  return (
    <table>
      <caption className="sr">{title}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], place) => (
          <tr key={name}>
            <th scope="row" lang={place < own ? lang : undefined}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CopyButton({ title, head, rows }: Pick<Props, 'title' | 'head' | 'rows'>) {
  const t = useTranslations('figures');
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    const text = [head, ...rows].map((row) => row.join('\t')).join('\n');
    void copyText(text).then((copied) => setDone(copied === 'copied' ? copied : 'notCopied'));
  };
  return (
    <>
      <output className="item__sub">{done ? t(done) : ''}</output>
      <button className="iconbtn" type="button" aria-label={t('copy', { title })} onClick={copy}>
        <Copy className="icon icon--16" />
      </button>
    </>
  );
}
