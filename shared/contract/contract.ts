/** Every procedure that a page may call: one folder a feature, here put together. */
import { accountContract } from '../account/contract.ts';
import { backupContract } from '../backup/contract.ts';
import { figuresContract } from '../figures/contract.ts';
import { followUpContract } from '../followup/contract.ts';
import { incomingContract } from '../incoming/contract.ts';
import { integrityContract } from '../integrity/contract.ts';
import { libraryContract } from '../library/contract.ts';
import { peopleContract } from '../people/contract.ts';
import { policyContract } from '../policy/contract.ts';
import { practiceContract } from '../practice/contract.ts';
import { queueContract } from '../queue/contract.ts';
import { reviewContract } from '../review/contract.ts';
import { rightsContract } from '../rights/contract.ts';
import { scorecardContract } from '../scorecard/contract.ts';
import { searchContract } from '../search/contract.ts';
import { sessionContract } from '../session/contract.ts';
import { settingsContract } from '../settings/contract.ts';
import { systemContract } from '../system/contract.ts';

export const contract = {
  session: sessionContract,
  library: libraryContract,
  review: reviewContract,
  rights: rightsContract,
  figures: figuresContract,
  followUp: followUpContract,
  incoming: incomingContract,
  queue: queueContract,
  scorecard: scorecardContract,
  search: searchContract,
  settings: settingsContract,
  people: peopleContract,
  account: accountContract,
  policy: policyContract,
  practice: practiceContract,
  integrity: integrityContract,
  backup: backupContract,
  system: systemContract,
};
export type Contract = typeof contract;
