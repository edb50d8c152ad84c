import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout, projectEnvironment } from './checkout.ts';
import { npmCommand } from './npm.ts';
import { say } from './say.ts';

/**
 * `npm run sbom`: the bill of materials (CycloneDX 1.5, JSON) of the lockfile, without asking anybody. npm writes it
 * and calls the program by the name of its folder; here it gets its own.
 */
function writeBill(): number {
  const [program = '', ...words] = npmCommand();
  const args = [...words, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
  const made = spawnSync(program, args, {
    cwd: checkout,
    env: projectEnvironment(),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (made.status !== 0) {
    say(made.stderr);
    return 1;
  }
  const about = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const bill = JSON.parse(made.stdout) as { metadata: { component: Record<string, unknown> } };
  Object.assign(bill.metadata.component, { name: about.name, type: 'application' });
  const file = path.join('dist', `${about.name}-${about.version}.cdx.json`);
  mkdirSync(path.join(checkout, 'dist'), { recursive: true });
  writeFileSync(path.join(checkout, file), `${JSON.stringify(bill, null, 2)}\n`);
  say(file);
  return 0;
}

process.exitCode = writeBill();
