import { useFormatter, useNow, useTranslations } from 'use-intl';

const dayMs = 86_400_000;

/** A moment as a list shows it: the hour, with the day where it was not today. */
export function Moment({ at }: { at: number }) {
  const t = useTranslations('common.days');
  const format = useFormatter();
  const now = useNow();
  const day = startOfDay(at);
  const today = startOfDay(now.getTime());
  const clock = format.dateTime(at, 'clock');
  const name =
    day === today
      ? null
      : today - day <= dayMs * 1.5
        ? t('yesterday')
        : format.dateTime(at, new Date(at).getFullYear() === now.getFullYear() ? 'day' : 'dayYear');
  return <time dateTime={new Date(at).toISOString()}>{name ? `${name}, ${clock}` : clock}</time>;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
