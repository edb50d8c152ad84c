/**
 * Payment data never reaches the disk (PCI DSS 4.0.1, 3.3 and 3.4): card numbers keep their last four digits,
 * card verification codes nothing. Applied by the core to every text before the first write.
 */

/** 13 to 19 digits, single spaces, dots or hyphens (or none) between them, not part of a longer number. */
const cardLike = /(?<![\d])\d(?:[ .\-\u00a0]?\d){12,}(?![\d])/g;

/** "CVV 123", "código de seguridad: 1234", "cvc2 = 123". */
const verificationCode =
  /\b(cvv2?|cvc2?|cid|csc|c[oó]d(?:igo)?\.? (?:de )?(?:seguridad|verificaci[oó]n))(\s*(?:es|:|=|-|#|n[úu]m(?:ero)?\.?)?\s*)(\d(?:[ .-]?\d){2,3})(?!\d)/gi;

/** The text as it may be kept. Keeping it twice changes nothing more. */
export function redact(text: string): string {
  return text
    .replaceAll(verificationCode, (_all, name: string, between: string) => `${name}${between}•••`)
    .replaceAll(cardLike, maskCards);
}

/** Masks every card number inside a run of digits, however long the run and wherever the card begins. */
function maskCards(run: string): string {
  const places = [...run.matchAll(/\d/g)].map(({ index }) => index);
  const digits = places.map((place) => run.charAt(place)).join('');
  const masked = new Set<number>();
  for (let start = 0; start + 13 <= digits.length; start += 1) {
    for (let length = Math.min(19, digits.length - start); length >= 13; length -= 1) {
      if (!passesLuhn(digits.slice(start, start + length))) continue;
      for (let at = start; at < start + length - 4; at += 1) masked.add(at);
    }
  }
  if (masked.size === 0) return run;
  const hidden = new Set([...masked].map((at) => places[at]));
  return run
    .split('')
    .map((symbol, place) => (hidden.has(place) ? '•' : symbol))
    .join('');
}

/** ISO/IEC 7812-1, annex B: the sum with every second digit doubled is a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
