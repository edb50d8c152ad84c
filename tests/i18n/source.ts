import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { checkout } from '../../scripts/checkout.ts';

/** A node of a source file's syntax tree (ESTree with JSX and TypeScript). */
export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** A source file as it is written and as it is understood. */
export interface Source {
  /** From the checkout's root. */
  file: string;
  text: string;
  program: Node;
}

/** Every source file below some folders of the checkout, without tests; a file that cannot be parsed throws. */
export function sourcesOf(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
      .map((name) => parsed(path.join(folder, name))),
  );
}

function parsed(file: string): Source {
  const text = readFileSync(path.join(checkout, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return { file, text, program: program as unknown as Node };
}

/** Where a node stands, as an editor finds it. */
export function placeOf({ file, text }: Source, { start }: Node): string {
  return `${file}:${text.slice(0, start).split('\n').length}`;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** What a node holds directly. */
export function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'parent'
      ? []
      : Array.isArray(value)
        ? value.filter(isNode)
        : isNode(value)
          ? [value]
          : [],
  );
}

/** Goes through a tree, with the way from the root to each node. */
export function walk(node: Node, visit: (node: Node, above: readonly Node[]) => void): void {
  const above: Node[] = [];
  const go = (each: Node): void => {
    visit(each, above);
    above.push(each);
    for (const child of childrenOf(each)) go(child);
    above.pop();
  };
  go(node);
}
