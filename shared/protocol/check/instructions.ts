/**
 * The instructions in a norm: stretches that begin with an order ("Mire …", "NO grite …"). A condition
 * before the order ("Si …, avise") belongs to it, what follows a colon explains it, and one prohibition may
 * name several things ("NO discuta, justifique ni culpe").
 */
export function instructionsIn(norm: string, imperatives: readonly string[]): string[] {
  const known = new Set(imperatives);
  return norm
    .replaceAll(/«[^»]*»/g, '')
    .split(/[.;]\s+/)
    .flatMap((clause) => (/^no\s/iu.test(clause) ? [clause] : clause.split(/,?\s+(?:y|e)\s+|,\s+/)))
    .filter((part) => isOrder(part, known))
    .map((part) => part.trim().replace(/[.,;:]$/, ''));
}

function isOrder(part: string, imperatives: ReadonlySet<string>): boolean {
  const words =
    part
      .trim()
      .toLocaleLowerCase('es')
      .match(/\p{L}+/gu) ?? [];
  const first = words[0] === 'no' ? words[1] : words[0];
  if (first === undefined) return false;
  return imperatives.has(first) || imperatives.has(withoutPronoun(first));
}

/** "anótela" → "anote": the accent goes with the pronoun. */
function withoutPronoun(word: string): string {
  const bare = word.replace(/(se)?(l[aeo]s?|me|nos)$|se$/u, '');
  const plain: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
  return bare === word ? word : bare.replaceAll(/[áéíóú]/g, (letter) => plain[letter] ?? letter);
}
