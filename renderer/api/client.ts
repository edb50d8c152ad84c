import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';
import type { CallContext } from './callTimeout.ts';
import { connect } from './connect.ts';

/** Every procedure of the core, typed by the contract. */
export const api: ContractRouterClient<Contract, CallContext> = createORPCClient(connect());
