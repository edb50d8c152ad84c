import type { Rule } from './subject.ts';

/** The last revision is neither in the future nor more than a year ago (D9). */
export const checkRevision: Rule = (subject) => {
  const { protocol, today } = subject;
  const date = protocol.header.revisedOn;
  const path =
    protocol.kind === 'situacion'
      ? ['fecha_ultima_revision']
      : ['encabezado', 'fecha_ultima_revision'];
  if (date > today) return [subject.report(path, 'FECHA_FUTURA', { date })];
  return date < yearBefore(today) ? [subject.report(path, 'FECHA_ANTIGUA', { date })] : [];
};

/** ISO dates compare as text, so a year less is a year less in the text. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}
