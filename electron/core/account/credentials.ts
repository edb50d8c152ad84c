import type { StorageFailure } from '../../../shared/contract/errors.ts';
import { waitAfter } from '../people/tries.ts';
import { isCurrent, isSecret, keepSecret } from '../people/secret.ts';
import { written } from '../store/failure.ts';
import type { AccountStore, KeptAccount } from './store.ts';

export type Checked =
  | { ok: true }
  | { ok: false; waitMs: number }
  | { ok: false; kind: StorageFailure };
export type Credentials = ReturnType<typeof credentials>;

/** All the names that nobody has wait together, so that trying them tells nothing and costs as much. */
const nobody = 0;

/**
 * Checks passwords. A try is counted on disk before it is looked at, so that ending the program forgets none; a
 * wait is measured on the steady clock and begins anew with the core, so that neither another date nor a restart
 * makes it shorter.
 */
export function credentials(store: AccountStore, steady: () => number) {
  const lastTry = new Map<number, number>();
  const opened = steady();
  const waitOf = (no: number) =>
    waitAfter({ wrong: store.wrongTries(no), at: lastTry.get(no) ?? opened }, steady());
  return {
    /** @param account null when the name is nobody's: it takes as long and answers the same. */
    async check(account: KeptAccount | null, password: string): Promise<Checked> {
      const no = account?.no ?? nobody;
      const wait = waitOf(no);
      if (wait > 0) return { ok: false, waitMs: wait };
      const counted = written(() => store.addTry(no));
      if (!counted.ok) return counted;
      lastTry.set(no, steady());
      const right = await isSecret(normal(password), account?.secret ?? (await decoy()));
      if (!account?.active || !right) return { ok: false, waitMs: waitOf(no) };
      const anew = isCurrent(account.secret) ? null : await keep(password);
      const settled = written(() => {
        store.dropTries(no);
        if (anew !== null) store.setSecret(account.id, anew);
      });
      return settled.ok ? { ok: true } : settled;
    },
    keep,
  };
}

const normal = (password: string) => password.normalize('NFC');
const keep = (password: string) => keepSecret(normal(password));

let kept: Promise<string> | null = null;
/** A secret that is nobody's, so that an unknown name takes as long as a known one. */
function decoy(): Promise<string> {
  kept ??= keepSecret('');
  return kept;
}
