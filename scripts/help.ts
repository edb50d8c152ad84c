import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import { explained } from './help/explained.ts';

/** `npm run help`: every script of package.json with what it does, as CONTRIBUTING.md says it. */
const guide = readFileSync(path.join(checkout, 'CONTRIBUTING.md'), 'utf8');
for (const [name, what] of explained(guide)) {
  process.stdout.write(`npm run ${name.padEnd(18)}${what}\n`);
}
