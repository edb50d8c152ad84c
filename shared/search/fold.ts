/** A text without accents and in small letters: «atención» and "Atencion" read the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
