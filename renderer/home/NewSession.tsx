import { useTranslations } from 'use-intl';
import { ChannelFilter } from './ChannelFilter.tsx';
import { ClientFields } from './ClientFields.tsx';
import { ProtocolList } from './ProtocolList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useHome } from './store.ts';
import { useChooser } from './useChooser.ts';
import { useChooserKeys } from './useChooserKeys.ts';

/** Channel, search and protocols: where a new interaction is started. */
export function NewSession() {
  const t = useTranslations('home');
  const loaded = useHome((state) => state.loaded);
  const chooser = useChooser();
  useChooserKeys(chooser);
  return (
    <section className="block block--loose">
      <h2 className="sr">{t('newSession')}</h2>
      <ChannelFilter chosen={chooser.channel} onChoose={chooser.filter} />
      <SearchBox chooser={chooser} />
      <ClientFields client={chooser.client} onChange={chooser.setClient} />
      {loaded ? <ProtocolList chooser={chooser} /> : null}
    </section>
  );
}
