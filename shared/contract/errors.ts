import { type } from '@orpc/contract';

/** Why the disk did not take it. What was shown before still holds; nothing is half-written. */
export type StorageFailure = 'full' | 'readonly' | 'corrupt' | 'busy' | 'io';

/** Declared by every procedure that writes. */
export const storageErrors = { STORAGE: { status: 507, data: type<{ kind: StorageFailure }>() } };
