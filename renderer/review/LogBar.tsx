import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InteractionLog, Neighbours } from '../../shared/review/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { printSheet } from '../sheet/print.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { filterIn } from './address.ts';
import { saveCaseFile } from './caseFile.ts';
import { askedFor } from './store.ts';

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
  const title = [log?.summary.protocolName, log?.summary.client].filter(Boolean).join(' · ');
  return (
    <header className="bar">
      <BackButton label={t('back')} onBack={toList} />
      <h1 className="bar__title truncate grow">{title}</h1>
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
    </header>
  );
}

function CaseFileMenu({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.log');
  return (
    <MenuButton
      label={t('caseFile')}
      className="iconbtn"
      entries={[
        { id: 'pdf', label: t('caseFilePdf'), onChoose: printSheet },
        { id: 'json', label: t('caseFileJson'), onChoose: () => void saveCaseFile(log) },
      ]}
    >
      <Download className="icon" />
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
