import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { drawingOf } from '../../shared/drawing/drawingOf.ts';
import type { Box } from '../../shared/drawing/picture.ts';
import { svgOf } from '../../shared/drawing/svg.ts';
import { shippedLibrary } from '../support/library.ts';
import { look, pictureOf } from './pictures.ts';

const library = shippedLibrary();
const ids = [...library.protocols.keys()];

function parsed(svg: string) {
  const complaints: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => complaints.push(message) });
  const document = parser.parseFromString(svg, 'image/svg+xml');
  expect(complaints).toEqual([]);
  return document;
}

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test.each(ids)('%s is laid out: nothing overlaps and nothing is lost', async (id) => {
  const drawing = drawingOf(library, id);
  const { nodes, edges, lanes } = await pictureOf(drawing);
  expect(nodes).toHaveLength(drawing.nodes.length);
  expect(edges).toHaveLength(drawing.edges.length);
  for (const edge of edges) expect(edge.points.length).toBeGreaterThanOrEqual(2);
  for (const [index, node] of nodes.entries()) {
    for (const other of nodes.slice(index + 1)) expect(apart(node, other)).toBe(true);
  }
  for (const [index, lane] of lanes.slice(1).entries()) {
    const above = lanes[index];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(lane.y);
  }
});

test.each(ids)('%s as SVG is well-formed, complete and needs nothing else', async (id) => {
  const drawing = drawingOf(library, id);
  const svg = svgOf(await pictureOf(drawing), look, 'En palabras: <uno> & "dos"');
  const document = parsed(svg);
  expect(document.documentElement?.tagName).toBe('svg');
  const text = document.documentElement?.textContent ?? '';
  expect(text).toContain('En palabras: <uno> & "dos"');
  const flat = text.replaceAll(/\s/g, '');
  for (const { action } of library.protocols.get(id)?.steps ?? []) {
    expect(flat).toContain(action.replaceAll(/\s/g, ''));
  }
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<style|href=/);
});

test('what an author typed cannot break out of the file', async () => {
  const drawing = drawingOf(library, 'gestion-quejas');
  const [first, ...rest] = drawing.nodes;
  if (first?.kind !== 'step') throw new Error('no step first');
  const action = '</text><script>alert(1)</script> "&amp;" \u0000\u0008 ]]> fin';
  const nodes = [{ ...first, action }, ...rest];
  const svg = svgOf(await pictureOf({ ...drawing, nodes }), look, '');
  expect(parsed(svg).getElementsByTagName('script')).toHaveLength(0);
});
