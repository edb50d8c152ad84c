export const counter = {
  panel: 'Vista para el cliente',
  folio: 'Su folio',
  request: 'Su solicitud',
  agreed: 'Lo acordado',
  nothing: 'Estamos atendiendo su solicitud.',
  reference: 'Referencia',
  back: 'Volver',
};
