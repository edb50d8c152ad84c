const commands = new Set(['datos', 'politica', 'protocolo', 'registro', 'ayuda', '--help', '-h']);
const onData = new Set(['datos', 'registro']);

/** The words of a command for whoever administers, its data folder with them; null where this is another start. */
export function consoleWords(words: readonly string[], dataDir: string | null): string[] | null {
  // A data folder may have such a name, and so may the client of a call.
  const at = words.findIndex(
    (word, index) =>
      (commands.has(word) || word === 'iniciar') && words[index - 1] !== '--data-dir',
  );
  if (at < 0 || words[at] === 'iniciar') return null;
  const own = words.slice(at);
  const said = own.some((word) => word.split('=')[0] === '--data-dir');
  const needs = onData.has(own[0] ?? '') && dataDir !== null && !said;
  return needs ? [...own, '--data-dir', dataDir] : own;
}
