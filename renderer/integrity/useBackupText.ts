import { useFormatter, useTranslations } from 'use-intl';

/** A backup as people know it, by its time; its name where that says none. */
export function useBackupText(): (name: string) => string {
  const t = useTranslations('integrity');
  const format = useFormatter();
  return (name) => {
    const [, day, hour, minute] = /^guion-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-/.exec(name) ?? [];
    if (day === undefined) return t('unknownBackup', { name });
    return format.dateTime(new Date(`${day}T${hour}:${minute}:00Z`), 'moment');
  };
}
