import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { policyFile } from '../../shared/policy/file.ts';
import { readPolicy } from '../../shared/policy/read.ts';
import { policyReference } from '../../shared/policy/reference.ts';
import { machinePolicyFile } from '../../electron/core/policy/file.ts';
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
  const rows = [...guide.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gm)].map(([, key, form]) => [
    key,
    form,
  ]);
  expect(Object.fromEntries(rows)).toEqual(policyReference);
  expect(Object.keys(policyReference).toSorted()).toEqual(
    keysOf(z.toJSONSchema(policyFile, { io: 'input' })).toSorted(),
  );
});

test('the guide’s own policy can be used, and its places are those of the program', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(readPolicy(example)).toMatchObject({ ok: true });
  for (const system of ['win32', 'darwin', 'linux']) {
    expect(guide).toContain(`\`${machinePolicyFile(system, 'C:\\Users\\ana')}\``);
  }
});
