import { FileWarning } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { LibraryProblem } from '../../shared/library/contract.ts';
import { useHome } from './store.ts';

/** Files that are not used as they stand: which, where, what is wrong, and what serves meanwhile. */
export function Problems() {
  const t = useTranslations('home.problems');
  const problems = useHome((state) => state.problems);
  if (problems.length === 0) return null;
  const files = new Set(problems.map(({ file }) => file));
  return (
    <section className="card pad problems" aria-labelledby="problems">
      <h2 className="problems__title" id="problems">
        <FileWarning className="icon icon--16" />
        {t('title', { count: files.size })}
      </h2>
      <ul className="problems__list">
        {problems.map((problem) => (
          <Problem key={`${problem.file}:${problem.line}:${problem.message}`} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function Problem({ problem }: { problem: LibraryProblem }) {
  const t = useTranslations('home.problems');
  const { file, line, column, message, servesEarlier } = problem;
  return (
    <li>
      <b>{t('place', { file, line, column })}</b>
      <p>{message}</p>
      <p className="item__sub">{t(servesEarlier ? 'earlier' : 'unused')}</p>
    </li>
  );
}
