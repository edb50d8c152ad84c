import { useTranslations } from 'use-intl';

/** What a name or a position may have at most (see `personSchema`). */
const longest = 120;

/** What is wrong with a name in words, or null; nothing that was written is cut off. */
export function useNameDoubt(): (text: string, required: boolean) => string | null {
  const t = useTranslations('settings');
  return (text, required) => {
    const { length } = text.trim();
    if (required && length === 0) return t('required');
    return length > longest ? t('tooLong', { max: longest, over: length - longest }) : null;
  };
}
