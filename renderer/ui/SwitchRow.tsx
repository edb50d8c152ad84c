import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';

interface Props {
  label: string;
  hint: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchRow({ label, hint, checked, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <div className="switchrow">
      <Switch.Root
        className="switchrow__track"
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
      >
        <Switch.Thumb className="switchrow__thumb" />
      </Switch.Root>
      <p className="grow">
        <span id={id}>{label}</span>
        <span className="item__sub switchrow__hint" id={`${id}-hint`}>
          {hint}
        </span>
      </p>
    </div>
  );
}
