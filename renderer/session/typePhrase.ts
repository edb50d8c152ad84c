/**
 * A phrase of a client type as it can be said here: optional parts without a value vanish, the client's name
 * is filled in. Null = it needs what is not known, and is not shown: no raw placeholder reaches the screen.
 */
export function typePhrase(phrase: string, client: string): string | null {
  const named = client === '' ? phrase : phrase.replaceAll('{cliente}', client);
  const said = named.replaceAll(/\[([^\]]*)\]/g, (_part, inner: string) =>
    inner.includes('{') ? '' : inner,
  );
  return said.includes('{') ? null : said;
}
