import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Identifier, identifiersIn } from '../../shared/privacy/identifiers.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';

interface Props {
  found: Pick<Identifier, 'kind' | 'masked'>;
  /** Whether the key for masking acts on this one. */
  withKey?: boolean;
  onMask: () => void;
}

/** An offer that appears below the edge is brought up once. */
function intoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}

/** One quiet line: what kind of number it seems to be, and the offer to mask it. */
export function MaskLine({ found, withKey = false, onMask }: Props) {
  const t = useTranslations('session.identifiers');
  return (
    <span className="banner banner--quiet" ref={intoView}>
      <EyeOff className="icon icon--16" />
      <span className="grow truncate">
        {t('found', { kind: t(`kinds.${found.kind}`), masked: found.masked })}
      </span>
      <button
        className="btn"
        type="button"
        aria-keyshortcuts={withKey ? ariaKeyOf('mask') : undefined}
        onClick={onMask}
      >
        {t('mask')} {withKey ? <Key command="mask" quiet /> : null}
      </button>
    </span>
  );
}

interface TypedProps {
  text: string;
  onCorrect: (text: string) => void;
}

/** The same under a text that is still being typed and is no event yet. */
export function TypedMask({ text, onCorrect }: TypedProps) {
  const [found] = identifiersIn(text);
  if (!found) return null;
  return (
    <MaskLine found={found} onMask={() => onCorrect(text.replaceAll(found.text, found.masked))} />
  );
}
