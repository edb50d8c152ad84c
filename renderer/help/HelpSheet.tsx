import { useTranslations } from 'use-intl';
import { Sheet } from '../ui/Sheet.tsx';
import { HelpReader } from './HelpReader.tsx';
import { closeHelp, useHelp } from './store.ts';

/** Help under the script, beside a live conversation. */
export default function HelpSheet() {
  const t = useTranslations('help');
  const common = useTranslations('common');
  const topic = useHelp((state) => state.topic);
  if (topic === null) return null;
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={closeHelp} reading>
      <HelpReader topic={topic} />
    </Sheet>
  );
}
