import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Sheet } from '../ui/Sheet.tsx';
import { commands } from './commands.ts';
import { Key } from './Key.tsx';
import { commandsAtWork } from './listen.ts';

/** The keys that do something on the screen under it. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('keyboard');
  const common = useTranslations('common');
  const [ids] = useState(commandsAtWork);
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={onClose}>
      <dl className="keys">
        {ids.map((id) => (
          <div key={id} className="keys__row">
            <dt>{t(`commands.${id}`)}</dt>
            <dd>
              <Key command={id} />
              {commands[id].keys.length > 1 ? (
                <>
                  –<Key command={id} ordinal={commands[id].keys.length} />
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className="item__sub">{t('hint')}</p>
    </Sheet>
  );
}
