/** What the audit keeps. */
export const auditActs = [
  'refused',
  'signInFailed',
  'signedIn',
  'signedOut',
  'accountAdded',
  'accountChanged',
  'passwordReset',
  'passwordChanged',
  'read',
  'searched',
  'exported',
  'annotated',
  'blocked',
  'unblocked',
  'erased',
  'retentionChanged',
] as const;
export type AuditAct = (typeof auditActs)[number];
