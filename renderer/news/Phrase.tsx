import { stretchesOf } from './spoken.ts';

/** Words of a protocol; what each conversation fills in is a drawn blank, never a raw placeholder. */
export function Phrase({ text }: { text: string }) {
  return stretchesOf(text).map(({ kind, text: words }, index) =>
    kind === 'blank' ? (
      // oxlint-disable-next-line react/no-array-index-key -- stretches have no other name
      <span key={index} className="diff__blank">
        {words}
      </span>
    ) : (
      words
    ),
  );
}
