/**
 * What the table «Scripts» of CONTRIBUTING.md says of each script.
 * @returns script → its words, without their marks; in the order of the table.
 */
export function explained(guide: string): Map<string, string> {
  const [, section = ''] = guide.split(/^## Scripts$/m);
  const [table = ''] = section.split(/^## /m);
  const rows = [...table.matchAll(/^\| (`.+?) \| (.+) \|$/gm)];
  return new Map(
    rows.flatMap(([, names = '', what = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, what.replaceAll('`', '')]),
    ),
  );
}
