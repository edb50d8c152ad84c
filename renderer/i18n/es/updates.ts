export const updates = {
  ready: 'La versión {version} está lista.',
  atEnd: 'Se instala al cerrar Guion. Antes se hace una copia de seguridad.',
  wait: 'Se instalará cuando no quede ninguna atención abierta.',
  now: 'Instalar y volver a abrir',
};
