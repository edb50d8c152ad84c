interface Props {
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
  id?: string | undefined;
  /** Of the label, where it is not the interface's. */
  lang?: string | undefined;
}

/** One answer of a short list. */
export function ChipRadio({ name, label, checked, onChoose, id, lang }: Props) {
  return (
    <label className="chip">
      <input id={id} type="radio" name={name} checked={checked} onChange={onChoose} />
      <span lang={lang}>{label}</span>
    </label>
  );
}
