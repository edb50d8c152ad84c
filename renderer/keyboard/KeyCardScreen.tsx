import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { go } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { useDesk } from '../settings/store.ts';
import { printSheet } from '../sheet/print.ts';
import '../sheet/paper.css';
import '../sheet/print.css';
import '../sheet/sheet.css';
import { BackBar } from '../ui/BackBar.tsx';
import { useBindings } from './bindings.ts';
import type { CommandId } from '../../shared/keyboard/commands.ts';
import { commandsOf, keyGroups, type KeyGroup } from './groups.ts';
import { Key } from './Key.tsx';
import './keyCard.css';
import { useCommand } from './useCommand.ts';

const back = () => go({ at: 'keys' });

/** Every key that does something, on one page to print: as whoever attends has set them. */
export default function KeyCardScreen() {
  const t = useTranslations('keyboard.card');
  const common = useTranslations('common');
  const name = useDesk((state) => state.agent?.name ?? '');
  useCommand('close', back);
  useCommand('print', printSheet);
  useEffect(focusPanel, []);
  return (
    <main className="panel panel--page" aria-label={t('title')} tabIndex={-1}>
      <BackBar title={t('title')} onBack={back}>
        <button className="btn" type="button" onClick={printSheet}>
          <Printer className="icon icon--16" />
          {t('print')}
        </button>
      </BackBar>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <section className="desk" tabIndex={0} aria-label={t('preview')}>
        <article className="paper keycard">
          <h2 className="paper__title">{[common('app'), t('title')].join(' · ')}</h2>
          <p className="keycard__lead">{[name, t('lead')].filter(Boolean).join(' · ')}</p>
          <div className="keycard__groups">
            {keyGroups.map((group) => (
              <Group key={group} group={group} />
            ))}
          </div>
          <p className="paper__foot">{t('foot')}</p>
        </article>
      </section>
    </main>
  );
}

function Group({ group }: { group: KeyGroup }) {
  const t = useTranslations('keyboard.card.groups');
  const keys = useBindings((state) => state.keys);
  const ids = commandsOf(group).filter((id) => keys[id].length > 0);
  if (ids.length === 0) return null;
  return (
    <section className="keycard__group">
      <h3>{t(group)}</h3>
      <dl>
        {ids.map((id) => (
          <Row key={id} id={id} count={keys[id].length} />
        ))}
      </dl>
    </section>
  );
}

function Row({ id, count }: { id: CommandId; count: number }) {
  const t = useTranslations('keyboard.commands');
  return (
    <div className="keycard__row">
      <dt>{t(id)}</dt>
      <dd>
        <Key command={id} />
        {count > 1 ? (
          <>
            –<Key command={id} ordinal={count} />
          </>
        ) : null}
      </dd>
    </div>
  );
}
