import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { iconFiles, iconFolder } from './icons/icons.ts';
import { say } from './say.ts';

/** `npm run icons`: draws the program's icons anew, in all sizes, from build/*.svg. They are kept in the repository. */
for (const [name, bytes] of iconFiles()) {
  const file = path.join(iconFolder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  say(name);
}
