/** A4, black on white, no picture and no font to fetch; one page where it fits (D12). */
export const style = `
@page { size: A4; margin: 14mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 8mm; color: #111; background: #fff;
  font: 11pt/1.35 "Inter Variable", Inter, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 16pt; margin: 0 0 4mm; }
table { width: 100%; border-collapse: collapse; margin-bottom: 4mm; }
th, td { border: 0.6pt solid #333; padding: 1.6mm 2.2mm; text-align: left; vertical-align: top; }
.head th { width: 17%; background: #f0f0f0; font-weight: 600; }
.blank { display: block; min-width: 30mm; height: 1.2em; border-bottom: 0.6pt solid #333; }
.highest td { font-weight: 700; font-size: 13pt; letter-spacing: 0.04em; border: 2pt solid #000; }
.highest td::before { content: "▲ "; }
.steps thead th { width: 50%; background: #222; color: #fff; }
.steps small { font-weight: 400; }
.steps tr { break-inside: avoid; }
.steps thead { display: table-header-group; }
.steps p { display: inline; margin: 0; }
.steps ul { margin: 0; padding-left: 5mm; }
.steps q { display: block; margin-top: 1mm; font-style: italic; quotes: "«" "»"; }
.steps p.own { display: block; margin-top: 1.5mm; font-size: 9.5pt; }
.own { color: #333; font-size: 9.5pt; }
footer { font-size: 8.5pt; color: #444; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  .highest td, .head th, .steps thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
