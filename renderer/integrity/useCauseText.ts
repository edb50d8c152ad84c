import { useTranslations } from 'use-intl';
import type { Cause } from '../../shared/integrity/cause.ts';
import type { Finding } from '../../shared/integrity/finding.ts';
import type { ToldFinding } from '../../shared/integrity/report.ts';
import { folioOf } from '../../shared/session/folio.ts';

/** What was found wrong, in the reader's language. */
export function useFindingText(): (finding: Finding) => string {
  const t = useTranslations('integrity.finding');
  return ({ kind, interaction, seq, position }) => {
    const what = t(kind);
    const place =
      interaction === null ? t('log') : t('interaction', { folio: folioOf(interaction) });
    const event = seq === null ? '' : t('event', { seq });
    const at = position === null ? '' : t('position', { position });
    return t('whole', { place, event, at, what });
  };
}

/** One line of what a check of the whole log found, in the reader's language. */
export function useToldText(): (finding: ToldFinding) => string {
  const t = useTranslations('integrity.told');
  const findingText = useFindingText();
  return (finding) => {
    const { about, position } = finding;
    if (about === 'event') return findingText(finding);
    if (about === 'noMark' || about === 'unreadableMark') return t(about);
    return position === null ? t('doubtUnknown') : t(about, { position });
  };
}

/** What was wrong with the data, in the reader's language; as it was kept where an earlier version kept a sentence. */
export function useCauseText(): (cause: Cause | string) => string {
  const t = useTranslations('integrity.cause');
  const findingText = useFindingText();
  return (cause) => {
    if (typeof cause === 'string') return cause;
    switch (cause.is) {
      case 'finding':
        return findingText(cause.finding);
      case 'lostTail':
        return t('lostTail', { from: cause.from, to: cause.to });
      case 'noMark':
      case 'lostHead':
        return t(cause.is);
      default:
        return t(cause.is, { path: cause.path, detail: cause.detail });
    }
  };
}
