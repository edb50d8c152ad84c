import { filterSchema, noFilter, type Filter } from '../../shared/review/filter.ts';

/** What each part of a filter is called in the address. */
const names = {
  text: 'texto',
  period: 'periodo',
  from: 'desde',
  until: 'hasta',
  agents: 'agente',
  protocols: 'protocolo',
  channels: 'canal',
  clientTypes: 'tipo',
  outcomes: 'resultado',
  satisfaction: 'satisfaccion',
  escalated: 'escalada',
  warned: 'advertencia',
  missingNorms: 'normas',
  flagged: 'marcada',
  reviewed: 'revisada',
  minSeconds: 'min',
  maxSeconds: 'max',
} as const satisfies Record<keyof Filter, string>;

const parts = Object.keys(names) as (keyof Filter)[];

/** A filter as it stands in the address; '' for none. */
export function queryOf(filter: Filter): string {
  const params = new URLSearchParams();
  for (const part of parts) {
    const value = filter[part];
    if (Array.isArray(value)) for (const each of value) params.append(names[part], each);
    else if (typeof value === 'boolean') params.set(names[part], value ? 'si' : 'no');
    else if (value !== null && value !== '') params.set(names[part], String(value));
  }
  return params.toString();
}

/** The filter in an address; what cannot be read in it is left out, so that an old link still opens. */
export function filterIn(query: string): Filter {
  const params = new URLSearchParams(query);
  let filter = noFilter;
  for (const part of parts) {
    const given = params.getAll(names[part]);
    if (given.length === 0) continue;
    const tried = filterSchema.safeParse({ ...filter, [part]: valueOf(part, given) });
    if (tried.success) filter = tried.data;
  }
  return filter;
}

function valueOf(part: keyof Filter, given: string[]): unknown {
  const [first = ''] = given;
  if (Array.isArray(noFilter[part])) return given;
  if (part === 'minSeconds' || part === 'maxSeconds') return Number(first);
  if (first === 'si' || first === 'no') return part === 'text' ? first : first === 'si';
  return first;
}
