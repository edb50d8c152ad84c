import { z } from 'zod';
import { openDocument } from '../protocol/document.ts';
import { schemaIssues } from '../protocol/schemaIssue.ts';

/** What the log can prove by itself about an item; the rest is for a person to judge. */
export const proofs = [
  'normas',
  'datos',
  'aviso',
  'satisfaccion',
  'compromiso',
  'dificil',
] as const;
export type Proof = (typeof proofs)[number];

export interface CardItem {
  id: string;
  text: string;
  /** On 2 to 5 points: marks go from 0 to one less. */
  points: number;
  /** Counted apart: a breach is never averaged away. */
  critical: boolean;
  proof: Proof | null;
  /** Criteria of EC0305 by which the steps are found that speak of it. */
  criteria: string[];
}

export interface CardSection {
  id: string;
  name: string;
  /** All sections together weigh 100. */
  weight: number;
  items: CardItem[];
}

/** The form that a reviewer fills in. */
export interface Card {
  id: string;
  name: string;
  note: string | null;
  /** Why something was not done, to choose from. */
  causes: { id: string; text: string }[];
  sections: CardSection[];
}

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const line = z.string().trim().min(1).max(300);

const itemSchema = z
  .strictObject({
    id,
    texto: line,
    puntos: z.number().int().min(2).max(5),
    critico: z.boolean().default(false),
    prueba: z.enum(proofs).optional(),
    ec0305: z.array(z.string().max(20)).max(20).default([]),
  })
  .transform((item): CardItem => ({
    id: item.id,
    text: item.texto,
    points: item.puntos,
    critical: item.critico,
    proof: item.prueba ?? null,
    criteria: item.ec0305,
  }));

const sectionSchema = z
  .strictObject({
    id,
    nombre: line,
    peso: z.number().int().min(1).max(100),
    criterios: z.array(itemSchema).min(1).max(30),
  })
  .transform((section): CardSection => ({
    id: section.id,
    name: section.nombre,
    weight: section.peso,
    items: section.criterios,
  }));

const cardSchema = z
  .strictObject({
    id,
    nombre: line,
    nota: line.optional(),
    causas: z
      .array(
        z
          .strictObject({ id, texto: line })
          .transform((each) => ({ id: each.id, text: each.texto })),
      )
      .min(1)
      .max(30),
    secciones: z.array(sectionSchema).min(1).max(20),
  })
  .transform((card): Card => ({
    id: card.id,
    name: card.nombre,
    note: card.nota ?? null,
    causes: card.causas,
    sections: card.secciones,
  }));

/** One thing wrong with a card's text, for the person who wrote it. */
export interface CardIssue {
  line: number;
  message: string;
}

export type CardRead = { ok: true; card: Card } | { ok: false; issues: CardIssue[] };

/** Reads the text of a card. Every issue says the line, what is wrong there and what to do. Never throws. */
export function readCard(source: string): CardRead {
  const opened = openDocument(source);
  if (!opened.ok) return { ok: false, issues: opened.issues };
  const { value, place } = opened.document;
  const parsed = cardSchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, issues: schemaIssues(parsed.error.issues, cardSchema, opened.document) };
  }
  const issues = faultsIn(parsed.data).map(({ path, message }) => ({
    line: place(path).line,
    message,
  }));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, card: parsed.data };
}

interface Fault {
  path: (string | number)[];
  message: string;
}

function faultsIn({ causes, sections }: Card): Fault[] {
  const total = sections.reduce((sum, { weight }) => sum + weight, 0);
  const faults: Fault[] = [];
  if (total !== 100) {
    const message = `Los pesos de las secciones suman ${total} y deben sumar 100: ${total > 100 ? `quite ${total - 100}` : `añada ${100 - total}`}.`;
    faults.push({ path: ['secciones', sections.length - 1, 'peso'], message });
  }
  for (const [index, { name, items }] of sections.entries()) {
    if (items.some(({ critical }) => !critical)) continue;
    const message = `En «${name}» todo es crítico y se cuenta aparte, así que su peso no mide nada: añada un criterio que no lo sea o pase los suyos a otra sección.`;
    faults.push({ path: ['secciones', index], message });
  }
  const places = [
    ...causes.map((cause, index) => ({ id: cause.id, path: ['causas', index, 'id'] })),
    ...sections.map((section, index) => ({ id: section.id, path: ['secciones', index, 'id'] })),
    ...sections.flatMap(({ items }, index) =>
      items.map((item, at) => ({ id: item.id, path: ['secciones', index, 'criterios', at, 'id'] })),
    ),
  ];
  for (const [index, { id: name, path }] of places.entries()) {
    if (!places.slice(0, index).some((each) => each.id === name)) continue;
    faults.push({ path, message: `«${name}» ya se usa más arriba: dé a cada uno un id distinto.` });
  }
  return faults;
}

/** Every item of a card, in its order. */
export const itemsOf = ({ sections }: Card): CardItem[] => sections.flatMap(({ items }) => items);
