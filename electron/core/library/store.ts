import type { LibraryProblem } from '../../../shared/library/contract.ts';
import { libraryOf, type Library } from '../../../shared/library/library.ts';
import { libraryFrom, type FileIssue } from '../../../shared/library/read.ts';
import { checkLibrary } from '../../../shared/protocol/check/library.ts';
import type { Database } from '../store/database.ts';
import { editionStore, hashOf, setOf, type Documents } from './editions.ts';
import { readFolders, stampOf } from './files.ts';
import type { Memory } from './memory.ts';

/** The protocols in force: the number to pin an interaction to, and what is wrong with which file. */
export interface Edition {
  no: number;
  library: Library;
  problems: LibraryProblem[];
  /** SHA-256 of each protocol's text, by the protocol's id. */
  hashes: ReadonlyMap<string, string>;
}

export type LibraryStore = ReturnType<typeof libraryStore>;

/**
 * The protocols of the folders, read anew when a file changed. A file that does not pass never replaces the
 * version in use: that one goes on serving, and the problem is shown with its line.
 * @param folders from the least to the most specific: built in, then the company's.
 * @param memory spares reading what was read and checked at an earlier start.
 */
export function libraryStore(
  db: Database,
  now: () => number,
  folders: () => readonly string[],
  memory: Memory | null = null,
) {
  const editions = editionStore(db, now);
  const cache = new Map<number, Library>();
  let newest: (Edition & { stamp: string; documents: Documents }) | null = null;

  function kept(no: number): Library | null {
    const known = cache.get(no);
    if (known) return known;
    const documents = editions.documents(no);
    const library = documents && (libraryFrom(documents).library ?? null);
    if (library) cache.set(no, library);
    return library;
  }

  function earlier(): Documents {
    if (newest) return newest.documents;
    const no = editions.newestNo();
    return (no === null ? null : editions.documents(no)) ?? new Map<string, string>();
  }

  return {
    /** An edition that something was pinned to; null where its texts are gone or were changed from outside. */
    kept,
    /** The same for what cannot do without it. */
    edition(no: number): Library {
      const library = kept(no);
      if (!library) throw new Error(`edition ${no} cannot be read`);
      return library;
    },
    /** The edition in force. Throws `LibraryUnreadable` when not even an earlier one can serve. */
    newest(): Edition {
      const stamp = stampOf(folders());
      if (newest?.stamp === stamp) return newest;
      const gathered = gather(folders(), earlier(), { passed: editions.knows, memory });
      const no = editions.keep(gathered.documents);
      cache.set(no, gathered.library);
      newest = { ...gathered, no, stamp, hashes: hashesOf(gathered) };
      return newest;
    },
  };
}

/** No usable set of files: a broken installation, said at the door. */
export class LibraryUnreadable extends Error {}

interface Gathered {
  documents: Documents;
  library: Library;
  /** Protocol id → file name. */
  origins: ReadonlyMap<string, string>;
  problems: LibraryProblem[];
}

/** As often as one file's fault may come to light only after another was put right. */
const mostRounds = 5;

/** Takes each file as it is, or its earlier version where it does not pass. */
function gather(folders: readonly string[], earlier: Documents, known: Known): Gathered {
  const { documents, problems } = readAll(folders, earlier);
  const set = setOf(documents);
  const passed = known.passed(set);
  const remembered = passed ? known.memory?.recall(set) : null;
  if (remembered) {
    const { catalog, protocols, origins } = remembered;
    const library = libraryOf(catalog, protocols);
    return { documents, library, origins: new Map(origins), problems };
  }
  let errors = passed ? [] : errorsIn(documents);
  for (let round = 0; errors.length > 0 && round < mostRounds; round += 1) {
    const faulty = new Map(errors.map((issue) => [issue.file, issue]));
    problems.push(...[...faulty.values()].map((issue) => replace(documents, earlier, issue)));
    errors = errorsIn(documents);
  }
  const read = libraryFrom(documents);
  if (read.library && read.library.protocols.size > 0 && errors.length === 0) {
    const { catalog, protocols } = read.library;
    known.memory?.keep(setOf(documents), {
      catalog,
      protocols: [...protocols.values()],
      origins: [...read.origins],
    });
    return { documents, library: read.library, origins: read.origins, problems };
  }
  const [builtIn, ...company] = folders;
  const first = problems[0];
  if (builtIn === undefined || company.length === 0) {
    throw new LibraryUnreadable(first ? `${first.file}:${first.line}: ${first.message}` : '');
  }
  const alone = gather([builtIn], earlier, known); // the company's folder spoils all: the rest must serve
  return { ...alone, problems: [...problems, ...alone.problems] };
}

/** What is known of a set of texts. */
interface Known {
  /** Whether this very set was checked before; then it need not be again at every start. */
  passed: (set: string) => boolean;
  memory: Memory | null;
}

/** What forbids the use of a file. Warnings, such as an old revision date, are the author's matter. */
function errorsIn(documents: Documents): FileIssue[] {
  return checkLibrary(documents, '').issues.filter(({ severity }) => severity === 'error');
}

/** The folders' texts. A company's protocol takes the place of the built-in one with its id (D15). */
function readAll(folders: readonly string[], earlier: Documents) {
  const documents = new Map<string, string>();
  const problems: LibraryProblem[] = [];
  for (const folder of folders) {
    for (const { name, source, trouble } of readFolders([folder])) {
      if (source === null) {
        const issue = { file: name, line: 1, column: 1, message: trouble ?? '' };
        problems.push(replace(documents, earlier, issue));
        continue;
      }
      const id = folder === folders[0] ? null : idIn(source);
      const replaced = id === null ? null : [...documents].find(([, text]) => idIn(text) === id);
      if (replaced) documents.delete(replaced[0]);
      documents.set(name, source);
    }
  }
  return { documents, problems };
}

/** The id that a protocol file gives itself, read without parsing the rest; null in a list. */
function idIn(source: string): string | null {
  return /^id:\s*["']?([a-z][a-z0-9_-]*)/m.exec(source)?.[1] ?? null;
}

function hashesOf({ documents, origins }: Gathered): Map<string, string> {
  return new Map([...origins].map(([id, file]) => [id, hashOf(documents.get(file) ?? '')]));
}

function replace(
  documents: Map<string, string>,
  earlier: Documents,
  issue: Pick<FileIssue, 'file' | 'line' | 'column' | 'message'>,
): LibraryProblem {
  const good = earlier.get(issue.file);
  const servesEarlier = good !== undefined && good !== documents.get(issue.file);
  if (servesEarlier) documents.set(issue.file, good);
  else documents.delete(issue.file);
  const { file, line, column, message } = issue;
  return { file, line, column, message, servesEarlier };
}
