import type { AccountRole } from '../../shared/people/role.ts';

/** Who calls: nobody at the desk, an agent without an account, or an account with one role alone. */
export const callers = ['none', 'agent', 'supervisor', 'author', 'administrator'] as const;
export type Caller = (typeof callers)[number];

const anyone: readonly Caller[] = callers;
const signedIn: readonly AccountRole[] = ['supervisor', 'author', 'administrator'];
const supervision: readonly Caller[] = ['supervisor', 'administrator'];
const administrator: readonly Caller[] = ['administrator'];

/** Every procedure of the contract and who may call it. What is not here fails the test. */
export const rolesOf: Record<string, readonly Caller[]> = {
  'session.list': anyone,
  'session.current': anyone,
  'session.open': anyone,
  'session.start': anyone,
  'session.handOver': anyone,
  'session.advance': anyone,
  'session.saveDraft': anyone,
  'library.list': anyone,
  'library.protocol': anyone,
  'library.sheet': anyone,
  'library.drawing': anyone,
  'library.news': anyone,
  'library.acknowledge': anyone,
  'library.care': anyone,
  'library.clientTypes': anyone,
  // An agent's own; everybody's for a supervisor or an administrator.
  'review.list': anyone,
  'review.open': anyone,
  'followUp.list': anyone,
  'followUp.snooze': anyone,
  'followUp.close': anyone,
  'incoming.list': anyone,
  'incoming.dismiss': anyone,
  'search.find': anyone,
  'search.these': anyone,
  'settings.get': anyone,
  'settings.save': administrator,
  'people.list': anyone,
  'people.current': anyone,
  'people.save': anyone,
  'people.choose': anyone,
  'people.setPin': anyone,
  'people.preferences': anyone,
  'people.savePreferences': anyone,
  'account.status': anyone,
  'account.claim': anyone,
  'account.signIn': anyone,
  'account.signOut': anyone,
  'account.touch': anyone,
  'account.lock': anyone,
  'account.confirm': anyone,
  'account.setPassword': signedIn,
  'account.list': administrator,
  'account.add': administrator,
  'account.change': administrator,
  'account.resetPassword': administrator,
  'practice.branches': anyone,
  'practice.quiz': anyone,
  'integrity.notices': anyone,
  'integrity.markRead': anyone,
  'integrity.verify': anyone,
  'integrity.head': anyone,
  'integrity.proof': anyone,
  'backup.list': anyone,
  'backup.make': anyone,
  'backup.preview': anyone,
  'backup.restore': supervision,
  'backup.order': anyone,
  'backup.cancel': supervision,
  'system.status': anyone,
};
