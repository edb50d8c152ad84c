import { childrenOf, isNode, placeOf, type Node, type Source } from './source.ts';

/** A place in the page that asks a catalogue for a text. */
export interface Use {
  /** `file:line` */
  place: string;
  /** Every key that it can ask for: whole where it is written out, `*` for each part decided while running. */
  patterns: string[];
  /** The names it gives to the message; null where they are not written out. */
  given: readonly string[] | null;
}

type Scope = ReadonlyMap<string, string>;

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Every call of what `useTranslations` gave, in one file. */
export function usesIn(source: Source): Use[] {
  const uses: Use[] = [];
  const go = (node: Node, scope: Scope): void => {
    const inner = functions.has(node.type) ? new Map([...scope, ...translatorsOf(node)]) : scope;
    const use = node.type === 'CallExpression' ? useOf(node, inner) : null;
    if (use) uses.push({ ...use, place: placeOf(source, node) });
    for (const child of childrenOf(node)) go(child, inner);
  };
  go(source.program, new Map());
  return uses;
}

/** The translators that a function declares, not those of the functions within it. */
function translatorsOf(owner: Node): [string, string][] {
  return childrenOf(owner).flatMap((child) => {
    if (functions.has(child.type)) return [];
    const own = child.type === 'VariableDeclarator' ? declared(child) : null;
    return [...(own ? [own] : []), ...translatorsOf(child)];
  });
}

function declared({ id, init }: Node): [string, string] | null {
  if (!isNode(init) || init.type !== 'CallExpression' || !isNode(id)) return null;
  if (nameOf(init['callee']) !== 'useTranslations') return null;
  const [first] = init['arguments'] as Node[];
  return [String(id['name']), first ? String(first['value']) : ''];
}

function useOf(call: Node, scope: Scope): Omit<Use, 'place'> | null {
  const callee = call['callee'];
  if (!isNode(callee)) return null;
  const rich = callee.type === 'MemberExpression';
  const name = nameOf(rich ? callee['object'] : callee);
  const space = name === null ? undefined : scope.get(name);
  if (space === undefined) return null;
  const [key, values] = call['arguments'] as Node[];
  if (!key) return null;
  const patterns = patternsOf(key).map((pattern) =>
    space === '' ? pattern : `${space}.${pattern}`,
  );
  return { patterns, given: namesIn(values) };
}

/** The names that a call's second argument gives. */
function namesIn(values: Node | undefined): string[] | null {
  if (!values) return [];
  if (values.type !== 'ObjectExpression') return null;
  const properties = values['properties'] as Node[];
  if (properties.some((each) => each.type !== 'Property')) return null;
  return properties.map((each) => nameOf(each['key']) ?? '');
}

function patternsOf(key: Node): string[] {
  switch (key.type) {
    case 'Literal':
      return [String(key['value'])];
    case 'ConditionalExpression':
      return [...patternsOf(key['consequent'] as Node), ...patternsOf(key['alternate'] as Node)];
    case 'TSAsExpression':
      return patternsOf(key['expression'] as Node);
    case 'TemplateLiteral': {
      const quasis = (key['quasis'] as Node[]).map(
        (each) => (each['value'] as { cooked: string }).cooked,
      );
      return [quasis.join('*')];
    }
    default:
      return ['*'];
  }
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : null;
}
