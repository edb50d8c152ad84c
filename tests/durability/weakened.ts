/**
 * Loaded into the writer (`--import`), it takes away what the power-cut test must miss: the journal is no
 * longer synced at each commit, although SQLite is made to say that it is.
 */
import Database from 'better-sqlite3';

type Pragma = typeof Database.prototype.pragma;
// oxlint-disable-next-line typescript/unbound-method -- it is called with its own database below
const real: Pragma = Database.prototype.pragma;

Database.prototype.pragma = function pragma(this: Database.Database, source, options) {
  if (source === 'synchronous') return 2;
  return real.call(
    this,
    source === 'synchronous = FULL' ? 'synchronous = NORMAL' : source,
    options,
  );
};
