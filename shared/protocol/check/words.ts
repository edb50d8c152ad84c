/** A word to watch for and what to write instead. */
export interface Watched {
  text: string;
  instead: string;
}

interface Finder {
  pattern: RegExp;
  byText: ReadonlyMap<string, Watched>;
}

const patterns = new WeakMap<readonly string[], RegExp>();
const finders = new WeakMap<readonly Watched[], Finder>();

/** The first of these words or phrases that stands in the text as whole words; null = none does. */
export function findWord(text: string, words: readonly string[]): string | null {
  const pattern = patterns.get(words) ?? patternOf(words);
  patterns.set(words, pattern);
  return text.match(pattern)?.[0].toLocaleLowerCase('es') ?? null;
}

/** All of these words or phrases that stand in the text as whole words, each once. */
export function watchedIn(text: string, list: readonly Watched[]): Watched[] {
  const finder = finders.get(list) ?? finderFor(list);
  finders.set(list, finder);
  const found = text.match(finder.pattern) ?? [];
  return [...new Set(found.map(plain))].flatMap((word) => finder.byText.get(word) ?? []);
}

function finderFor(list: readonly Watched[]): Finder {
  const { source } = patternOf(list.map(({ text }) => text));
  return {
    pattern: new RegExp(source, 'giu'),
    byText: new Map(list.map((each) => [plain(each.text), each])),
  };
}

/** One pattern for a whole list, made at its first use: the lists are long and the texts are many. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
  const anyOf = longestFirst.join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf})(?![\p{L}\p{N}])`, 'iu');
}

function plain(word: string): string {
  return word.toLocaleLowerCase('es').replaceAll(/\s+/g, ' ');
}

function escaped(word: string): string {
  return word
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
}
