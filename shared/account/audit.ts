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
  'glimpsed',
  'searched',
  'exported',
  'annotated',
  'blocked',
  'unblocked',
  'erased',
  'retentionChanged',
] as const;
export type AuditAct = (typeof auditActs)[number];

/** One thing that was kept. */
export interface AuditEntry {
  no: number;
  /** UTC ms. */
  at: number;
  act: AuditAct;
  /** Who was signed in; null when nobody was. */
  account: string | null;
  /** Who attended at the desk; null when nobody did. */
  agent: string | null;
  interaction: { id: string; folio: string } | null;
  /** What it was done to: a procedure, a user, a reason. */
  about: string;
}

export interface AuditPage {
  rows: AuditEntry[];
  next: number | null;
}
