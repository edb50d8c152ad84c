import type { Messages } from '../messages.ts';

export const sheet: Messages['sheet'] = {
  panel: 'Protocol sheet',
  preview: 'Preview of the printed sheet',
  open: 'Sheet of {name}',
  action: 'Sheet',
  views: 'See the protocol as',
  asSheet: 'Sheet',
  asDrawing: 'Diagram',
  backToLive: 'Back to the interaction',
  missing: 'That protocol is no longer on this computer.',
  blank: 'to be filled in',
  own: "The organisation's own standards",
  withDrawing: 'Include the diagram',
  print: 'Print or save as PDF',
  drawingTitle: 'Diagram of {name}',
};
