import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandIds, commands } from '../../shared/keyboard/commands.ts';
import { policyFile } from '../../shared/policy/file.ts';
import { readPolicy } from '../../shared/policy/read.ts';
import { policyReference } from '../../shared/policy/reference.ts';
import { machinePolicyFile } from '../../electron/core/policy/file.ts';
import { es } from '../../renderer/i18n/es/index.ts';
import { checkout } from '../../scripts/checkout.ts';

const guide = readFileSync(join(checkout, 'docs', 'administracion.md'), 'utf8');

/** Every key of a schema, those of its groups after a point. */
function keysOf(schema: object, prefix = ''): string[] {
  const { properties = {} } = schema as { properties?: Record<string, object> };
  return Object.entries(properties).flatMap(([name, inner]) => [
    `${prefix}${name}`,
    ...(['conservacion', 'atajos'].includes(name) ? keysOf(inner, `${name}.`) : []),
  ]);
}

test('the guide has every key of the policy, with the words of its refusals, and no other', () => {
  const rows = [...guide.matchAll(/^\| `([\w.]+)` \| ([^|]+) \|$/gm)].map(([, key, form]) => [
    key,
    form,
  ]);
  expect(Object.fromEntries(rows)).toEqual(policyReference);
  expect(Object.keys(policyReference).toSorted()).toEqual(
    keysOf(z.toJSONSchema(policyFile, { io: 'input' })).toSorted(),
  );
});

test('the guide names every command that a policy may give another key, in the words of the screen', () => {
  const rows = [...guide.matchAll(/^\| `(\w+)` \| (.+) \| `(.+)` \|$/gm)].map(([, ...row]) => row);
  expect(rows).toEqual(
    commandIds
      .filter((id) => !commands[id].fixed)
      .map((id) => [id, es.keyboard.commands[id], commands[id].keys[0]?.replace(' ', 'Espacio')]),
  );
});

test('the guide’s own policy can be used, and its places are those of the program', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(readPolicy(example)).toMatchObject({ ok: true });
  for (const system of ['win32', 'darwin', 'linux']) {
    expect(guide).toContain(`\`${machinePolicyFile(system, 'C:\\Users\\ana')}\``);
  }
});
