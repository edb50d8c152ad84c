import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { InteractionLog, InteractionSummary, Neighbours } from '../../shared/review/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { WideButton } from '../desktop/WideButton.tsx';
import { clockText } from '../i18n/clockText.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { printSheet } from '../sheet/print.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { filterIn } from './address.ts';
import { saveCaseFile } from './caseFile.ts';
import { askedFor } from './store.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';

interface Props {
  id: string;
  query: string;
  log: InteractionLog | null;
}

/** Back to the list, to the interactions beside this one in it, and the case file. */
export function LogBar({ id, query, log }: Props) {
  const t = useTranslations('review.log');
  const beside = useNeighbours(id, query);
  const toList = () => go({ at: 'registro', query });
  const open = (other: string | null) => {
    if (other !== null) go({ at: 'interaction', id: other, query }, true);
  };
  useCommand('close', toList);
  useCommand('rowUp', () => open(beside.newer));
  useCommand('rowDown', () => open(beside.older));
  return (
    <header className="bar">
      <BackButton label={t('back')} onBack={toList} />
      <Title summary={log?.summary} />
      <p className="bar__sub num truncate grow bar__wide">{log ? <Whose log={log} /> : null}</p>
      <button
        className="iconbtn"
        type="button"
        aria-label={t('newer')}
        disabled={beside.newer === null}
        onClick={() => open(beside.newer)}
      >
        <ArrowUp className="icon" />
      </button>
      <button
        className="iconbtn"
        type="button"
        aria-label={t('older')}
        disabled={beside.older === null}
        onClick={() => open(beside.older)}
      >
        <ArrowDown className="icon" />
      </button>
      {log ? <CaseFileMenu log={log} /> : null}
      <WideButton />
    </header>
  );
}

/** What was attended, and whom. */
function Title({ summary }: { summary: InteractionSummary | undefined }) {
  const lang = useContentLanguage();
  const { protocolName = '', client = '' } = summary ?? {};
  return (
    <h1 className="bar__title bar__what" title={[protocolName, client].join(' · ')}>
      <span className="truncate" lang={lang}>
        {protocolName}
      </span>
      {client === '' ? null : (
        <>
          <span className="bar__dot"> · </span>
          <span className="truncate bar__client">{client}</span>
        </>
      )}
    </h1>
  );
}

/** Which interaction it is: its folio, who attended and when. */
function Whose({ log: { summary } }: { log: InteractionLog }) {
  const format = useFormatter();
  const { folio, agent, startedAt, activeMs } = summary;
  return [folio, agent, format.dateTime(startedAt, 'moment'), clockText(activeMs)].join(' · ');
}

function CaseFileMenu({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.log');
  return (
    <MenuButton
      label={t('caseFile')}
      className="btn"
      entries={[
        { id: 'pdf', label: t('caseFilePdf'), onChoose: printSheet },
        { id: 'json', label: t('caseFileJson'), onChoose: () => void saveCaseFile(log) },
      ]}
    >
      <Download className="icon icon--16" />
      <span className="hide-narrow">{t('caseFile')}</span>
    </MenuButton>
  );
}

const nobody: Neighbours = { newer: null, older: null };

function useNeighbours(id: string, query: string): Neighbours {
  const [found, setFound] = useState<{ id: string; beside: Neighbours } | null>(null);
  useEffect(() => {
    let wanted = true;
    deliver(() => api.review.around({ ...askedFor(filterIn(query)), id })).then(
      (beside) => wanted && setFound({ id, beside }),
      () => undefined, // a filter that nothing fits has no neighbours either
    );
    return () => {
      wanted = false;
    };
  }, [id, query]);
  return found?.id === id ? found.beside : nobody;
}
