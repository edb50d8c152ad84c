interface Props {
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
  id?: string | undefined;
}

/** One answer of a short list. */
export function ChipRadio({ name, label, checked, onChoose, id }: Props) {
  return (
    <label className="chip">
      <input id={id} type="radio" name={name} checked={checked} onChange={onChoose} />
      {label}
    </label>
  );
}
