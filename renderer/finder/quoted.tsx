/** What was typed, within a sentence: its own direction of writing does not turn the rest round. */
export function quoted(query: string) {
  return { q: () => <bdi key="q">{query}</bdi> };
}
