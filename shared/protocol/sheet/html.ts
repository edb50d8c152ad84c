import type { Sheet, SheetStep } from './sheet.ts';
import { style } from './style.ts';

/** The sheet as one HTML file that needs nothing else: on screen, on paper, as an attachment. */
export function sheetHtml(sheet: Sheet): string {
  const [left, right] = sheet.columns;
  return `<!doctype html>
<html lang="${escaped(sheet.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sheet.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(sheet.title)}</h1>
<table class="head">
<tbody>
${sheet.head.map(headRow).join('\n')}
<tr class="${sheet.level.highest ? 'level highest' : 'level'}"><th scope="row">${escaped(sheet.level.label)}</th><td colspan="3">${escaped(sheet.level.value)}</td></tr>
</tbody>
</table>
<table class="steps">
<thead>
<tr>${[left, right].map((column) => `<th scope="col">${escaped(column?.label ?? '')} <small>${escaped(column?.subtitle ?? '')}</small></th>`).join('')}</tr>
</thead>
<tbody>
${sheet.steps.map(stepRow).join('\n')}
</tbody>
</table>
</main>
<footer>${escaped(sheet.foot)}</footer>
</body>
</html>
`;
}

function headRow(cells: Sheet['head'][number]): string {
  const span = cells.length === 1 ? ' colspan="3"' : '';
  const written = cells.map(
    ({ label, value }) =>
      `<th scope="row">${escaped(label)}</th><td${span}>${value === null ? blank : escaped(value)}</td>`,
  );
  return `<tr>${written.join('')}</tr>`;
}

/** One row: the same number on both sides, so that a norm is read beside its step. */
function stepRow({ number, action, literal, norms, extraNorms }: SheetStep): string {
  const said = literal === null ? '' : `<q>${escaped(literal)}</q>`;
  const [only] = norms;
  const list =
    norms.length === 1 && only !== undefined
      ? `<p>${escaped(only)}</p>`
      : `<ul>${norms.map((norm) => `<li>${escaped(norm)}</li>`).join('')}</ul>`;
  const extra =
    extraNorms.length === 0
      ? ''
      : `<p class="own">${words.own}</p><ul class="own">${extraNorms.map((norm) => `<li>${escaped(norm)}</li>`).join('')}</ul>`;
  return `<tr><td><b>${number}.</b> ${escaped(action)}${said}</td><td><b>${number}.</b> ${list}${extra}</td></tr>`;
}

/** What the sheet says beyond its own texts and the labels of the catalogue. */
const words = { blank: 'por llenar', own: 'De la organización:' };

const blank = `<span class="blank" role="img" aria-label="${words.blank}"></span>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
