import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Sheet } from '../ui/Sheet.tsx';
import { useBindings } from './bindings.ts';
import { Key } from './Key.tsx';
import { commandsAtWork } from './listen.ts';

/** The keys that do something on the screen under it. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('keyboard');
  const common = useTranslations('common');
  const [ids] = useState(commandsAtWork);
  const keys = useBindings((state) => state.keys);
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={onClose} reading>
      <dl className="keys">
        {ids.map((id) => (
          <div key={id} className="keys__row">
            <dt>{t(`commands.${id}`)}</dt>
            <dd>
              <Key command={id} />
              {keys[id].length > 1 ? (
                <>
                  –<Key command={id} ordinal={keys[id].length} />
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
