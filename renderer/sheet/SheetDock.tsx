import { Switch } from '@base-ui/react/switch';
import { Printer } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { printSheet } from './print.ts';
import { useSheet } from './store.ts';

/** What goes on paper besides the sheet, and the way there. */
export function SheetDock() {
  const t = useTranslations('sheet');
  const id = useId();
  const withDrawing = useSheet((state) => state.withDrawing);
  return (
    <div className="dock sheetdock">
      <div className="sheetdock__row">
        <span className="sheetdock__choice">
          <Switch.Root
            className="switchrow__track"
            checked={withDrawing}
            onCheckedChange={(on) => useSheet.setState({ withDrawing: on })}
            aria-labelledby={id}
          >
            <Switch.Thumb className="switchrow__thumb" />
          </Switch.Root>
          <span id={id}>{t('withDrawing')}</span>
        </span>
        <button
          className="btn btn--lg btn--primary"
          type="button"
          aria-keyshortcuts={ariaKeyOf('print')}
          onClick={printSheet}
        >
          <Printer className="icon icon--16" />
          {t('print')}
          <span className="sheetdock__key">
            <Key command="print" />
          </span>
        </button>
      </div>
    </div>
  );
}
