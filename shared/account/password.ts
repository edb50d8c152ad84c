import { z } from 'zod';
import { fold } from '../search/fold.ts';

/** A password as it is sent: a length that costs nothing to hash; how good it is, is said apart. */
export const passwordSchema = z.string().min(1).max(256);

export const passwordMinimum = 12;

/** Why a new password is not taken. */
export type PasswordFault = 'short' | 'common' | 'personal';

/** What people begin with when a password is asked for; in lower case without accents. */
const common = [
  'contrasena', 'password', 'passwd', 'clave', 'secreto', 'secreta', 'administrador', 'administrator',
  'admin', 'usuario', 'user', 'supervisor', 'supervisora', 'bienvenido', 'bienvenida', 'welcome', 'acceso',
  'login', 'entrar', 'letmein', 'iloveyou', 'teamo', 'teamomucho', 'tequiero', 'amor', 'mexico', 'colombia',
  'espana', 'argentina', 'guion', 'guiones', 'empresa', 'oficina', 'trabajo', 'servicio', 'cliente', 'clientes',
  'atencion', 'telefono', 'futbol', 'america', 'chivas', 'barcelona', 'realmadrid', 'princesa', 'estrella',
  'sunshine', 'dragon', 'monkey', 'master', 'superman', 'batman', 'pokemon', 'changeme', 'default', 'prueba',
  'test', 'temporal', 'cambiar', 'cambiame', 'verano', 'invierno', 'primavera', 'otono', 'enero', 'febrero',
  'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
  'qazwsx', 'asdasd', 'qweasd', 'zaqxsw',
]; // prettier-ignore

/** Runs that a hand makes without thinking; read both ways. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
];

/** What must be left once everything guessable has been taken away. */
const surprising = 5;

/**
 * What is wrong with a new password, or null. Length counts, not kinds of characters (NIST SP 800-63B): one of
 * twelve or more is refused when hardly anything is left of it without common words, runs and repetitions.
 * @param about words about its owner: their name, user, company.
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | null {
  if (Array.from(password.normalize('NFC')).length < passwordMinimum) return 'short';
  const plain = plainOf(password);
  if (left(plain, common) < surprising) return 'common';
  const own = about.flatMap((text) => plainOf(text).split(/[^\p{L}\p{N}]+/u));
  const words = own.filter((word) => word.length > 2);
  return left(plain, [...common, ...words]) < surprising ? 'personal' : null;
}

/** Lower case, without accents, with the letters that digits and signs stand for. */
function plainOf(text: string): string {
  const stands: Record<string, string> = {
    '@': 'a',
    '4': 'a',
    '3': 'e',
    '1': 'i',
    '0': 'o',
    $: 's',
    '5': 's',
  };
  const bare = fold(text);
  return bare.replaceAll(/(?<=\p{L})[@4310$5](?=\p{L})/gu, (sign) => stands[sign] ?? sign);
}

/** How many different characters are left without these words and without runs and repetitions. */
function left(plain: string, words: readonly string[]): number {
  let rest = plain;
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(word, ' ');
  }
  rest = rest.replaceAll(/(.+?)\1+/gu, '$1');
  const kept = rest.split('').filter((_, at) => !inRun(rest, at));
  return new Set(kept.filter((sign) => sign.trim() !== '')).size;
}

/** Whether a character goes on a run that the two before it began. */
function inRun(text: string, at: number): boolean {
  const three = text.slice(Math.max(0, at - 2), at + 1);
  if (three.length < 3) return false;
  const back = Array.from(three).toReversed().join('');
  return runs.some((run) => run.includes(three) || run.includes(back));
}
