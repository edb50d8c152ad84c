import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import { notices } from './licences/notices.ts';
import { say } from './say.ts';

/** `npm run notices`: writes THIRD-PARTY.txt anew; a test says when it is due. */
writeFileSync(path.join(checkout, 'THIRD-PARTY.txt'), notices(checkout));
say('THIRD-PARTY.txt');
