import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';

/** The procedures of the core, whatever the way to them. */
export type Api = ContractRouterClient<Contract>;
