import type { Protocol } from '../../../../shared/protocol/protocol.ts';

export const hostFile = 'anfitrion-de-prueba.yaml';

/**
 * The text of a small protocol over which an escalation that no protocol uses yet can be opened, so that it
 * can be proved before it is put to use.
 */
export function hostText(escalation: Protocol): string {
  const { channels, id } = escalation;
  const chosen = channels.map((channel) => `  ${channel}: ${id}`).join('\n');
  return `id: anfitrion-de-prueba
tipo: "Prueba"
encabezado:
  codigo: "PRUEBA"
  protocolo: "Anfitrión de prueba"
  fecha_ultima_revision: "2026-01-01"
  descripcion: "Solo existe mientras se prueba un escalamiento."
canales: [${channels.join(', ')}]
escalamiento:
${chosen}
etapas:
  apertura:
    - {id: uno, proceso: "Salude", normas: ["Salude."], guion: "{saludo}.", tono: calido}
  analisis:
    - {id: dos, proceso: "Escuche", normas: ["Escuche."], guion: null, tono: seguro}
  solucion:
    - id: tres
      proceso: "Despídase"
      normas: ["Despídase."]
      guion: "Gracias; {despedida}."
      tono: calido
      fase: conclusion
      datos: [satisfaccion]
      siguiente: fin:resuelto
`;
}
