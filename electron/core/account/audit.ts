import type { AuditAct } from '../../../shared/account/audit.ts';
import type { Database } from '../store/database.ts';

export type Audit = ReturnType<typeof keepAudit>;

/** Who acted, as numbers of their rows; null where there was nobody. */
export interface Actor {
  account: number | null;
  person: number | null;
}

export interface AuditDetail {
  /** What it was done to: a procedure, a user, an interaction's id. Never anything about a client. */
  [key: string]: string | number | boolean | readonly string[];
}

/**
 * What is kept about who was refused, who read whose interaction and who changed what. Written before the answer
 * leaves, in the caller's transaction where there is one.
 */
export function keepAudit(db: Database, now: () => number, actor: () => Actor) {
  const insert = db.prepare<
    [number, number | null, number | null, AuditAct, number | null, string]
  >('INSERT INTO audit (at, account, person, act, interaction, detail) VALUES (?, ?, ?, ?, ?, ?)');
  return {
    /** @param interaction its number, where it is about one. */
    note: (
      act: AuditAct,
      detail: AuditDetail | null = null,
      interaction: number | null = null,
    ): void => {
      const { account, person } = actor();
      insert.run(now(), account, person, act, interaction, JSON.stringify(detail ?? {}));
    },
  };
}
