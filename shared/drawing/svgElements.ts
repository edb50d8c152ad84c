import type { Box, Point } from './picture.ts';

export type Attributes = Record<string, string | number>;

/** One element; its children are markup already, its text is not. */
export function element(
  name: string,
  attributes: Attributes,
  children: string[] = [],
  text = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = children.join('') + escaped(text);
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export function rect({ x, y, width, height }: Box, attributes: Attributes): string {
  return element('rect', { x, y, width, height, ...attributes });
}

interface Type {
  size: number;
  /** From one line to the next. */
  step: number;
  fill: string;
  weight?: number;
  anchor?: 'middle';
}

/** Lines of text below one another, from the top left (or the top middle) of their box. */
export function lines(texts: readonly string[], at: Point, type: Type): string {
  const attributes: Attributes = { 'font-size': type.size, fill: type.fill };
  if (type.weight) attributes['font-weight'] = type.weight;
  if (type.anchor) attributes['text-anchor'] = type.anchor;
  const first = at.y + type.step / 2 + type.size * 0.36;
  const spans = texts.map((text, index) =>
    element('tspan', { x: at.x, y: first + index * type.step }, [], text),
  );
  return element('text', attributes, spans);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML allows few control characters, and a protocol's text is whatever its author typed. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what XML forbids
  const allowed = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
