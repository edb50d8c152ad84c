export const help = {
  title: 'Ayuda',
  reading: 'Artículo y temas',
  search: 'Buscar en la ayuda',
  opening: 'Abriendo la ayuda…',
  found: 'Encontrado en la ayuda',
  count: '{count, plural, one {# tema} other {# temas}}',
  none: 'Ningún tema de la ayuda trata de «{query}». Pruebe con otra palabra, o borre la búsqueda para ver todos los temas.',
  contents: 'Todos los temas',
  books: { agent: 'Atender', supervision: 'Supervisar y configurar' },
};
