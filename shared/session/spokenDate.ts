const days = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/**
 * A date as it is said aloud: "2026-12-11T17:00" → «el viernes 11 de diciembre a las 17:00 horas». Protocols are
 * written in Spanish, and so is this whatever language the screen speaks.
 * @returns the text itself when it is no such date.
 */
export function spokenDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text);
  if (!match) return text;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = months[month - 1];
  if (name === undefined || day < 1 || day > 31) return text;
  const date = `el ${days[weekday(year, month, day)] ?? ''} ${day} de ${name}`;
  if (match[4] === undefined) return date;
  const article = match[4] === '01' ? 'a la' : 'a las';
  const plural = match[4] === '01' ? 'hora' : 'horas';
  return `${date} ${article} ${Number(match[4])}:${match[5] ?? '00'} ${plural}`;
}

/** Sakamoto's rule for the Gregorian calendar: 0 = Sunday. */
function weekday(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (shifts[month - 1] ?? 0) + day) % 7;
}
