export const policy = {
  managed: 'Lo administra su organización.',
  file: 'Política de su organización',
  browser: 'En el navegador',
  browserClosed: 'No se abre: lo decide su organización',
  bad: 'La política de su organización no se puede usar',
};
