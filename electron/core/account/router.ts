import { implement } from '@orpc/server';
import { accountContract } from '../../../shared/account/contract.ts';
import type { Desk } from '../session/desk.ts';
import { addAccount, changeAccount, resetPassword } from './administration.ts';
import { auditEntries } from './entries.ts';
import { orRefuse } from './refuse.ts';
import { write } from './rules.ts';
import { claim, confirm, setOwnPassword, signIn } from './signing.ts';
import { statusOf } from './status.ts';
import { rowOf } from './store.ts';

export function accountRouter(desk: Desk) {
  const os = implement(accountContract);
  const { seat, audit, accounts } = desk.access;
  const status = () => statusOf(desk.access);
  const entries = auditEntries(desk.db);
  return os.router({
    status: os.status.handler(status),
    claim: os.claim.handler(async ({ input }) => {
      orRefuse(await claim(desk, input));
      return status();
    }),
    signIn: os.signIn.handler(async ({ input }) => {
      orRefuse(await signIn(desk, input.user, input.password));
      return status();
    }),
    signOut: os.signOut.handler(() => {
      const noted = write(desk.db, () => seat.held() && audit.note('signedOut'));
      seat.leave();
      orRefuse(noted);
      return status();
    }),
    touch: os.touch.handler(() => {
      const held = seat.held();
      if (held && !held.locked) held.idle.restart();
      return status();
    }),
    lock: os.lock.handler(() => {
      seat.lock();
      return status();
    }),
    confirm: os.confirm.handler(async ({ input }) => {
      orRefuse(await confirm(desk, input.password));
      return status();
    }),
    setPassword: os.setPassword.handler(async ({ input }) => {
      orRefuse(await setOwnPassword(desk, input.present, input.password));
      return status();
    }),
    list: os.list.handler(() => accounts.list().map(rowOf)),
    audit: os.audit.handler(({ input }) => entries(input.before, input.readings)),
    add: os.add.handler(async ({ input }) => orRefuse(await addAccount(desk, input))),
    change: os.change.handler(({ input }) => orRefuse(changeAccount(desk, input))),
    resetPassword: os.resetPassword.handler(async ({ input }) =>
      orRefuse(await resetPassword(desk, input.id, input.password)),
    ),
  });
}
