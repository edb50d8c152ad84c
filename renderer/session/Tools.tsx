import { Toolbar } from '@base-ui/react/toolbar';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { draftOf } from './drafts.ts';
import { useSession } from './store.ts';
import { toolsOf, type Tool } from './tools.ts';

/** Atrás, Nota, Tipo, Situación, Pausa: always here, always in this order. */
export function Tools({ view }: { view: SessionView }) {
  const unkept = (draftOf(view, 'notas') ?? view.notes) !== view.notes;
  return <Row status={view.status} undo={view.actions.undo} unkept={unkept} />;
}

interface RowProps {
  status: SessionView['status'];
  undo: boolean;
  unkept: boolean;
}

/** From one step to the next they hardly change: then they are not drawn anew. */
const Row = memo(function Row({ status, undo, unkept }: RowProps) {
  const t = useTranslations('session.tools');
  const sheet = useSession((state) => state.sheet);
  return (
    <Toolbar.Root className="tools" aria-label={t('label')}>
      {toolsOf({ status, actions: { undo } }).map((tool) => (
        <ToolButton
          key={tool.id}
          tool={tool}
          open={tool.sheet !== null && sheet === tool.sheet}
          pressed={tool.id === 'pause' && status === 'paused'}
          dot={tool.id === 'note' && unkept}
        />
      ))}
    </Toolbar.Root>
  );
});

interface ToolButtonProps {
  tool: Tool;
  open: boolean;
  pressed: boolean;
  dot: boolean;
}

function ToolButton({ tool, open, pressed, dot }: ToolButtonProps) {
  const t = useTranslations('session.tools');
  const { id, icon: Icon, disabled, sheet, use } = tool;
  return (
    <Toolbar.Button
      className="tool"
      disabled={disabled}
      title={t(id)}
      aria-keyshortcuts={ariaKeyOf(id)}
      aria-expanded={sheet === null ? undefined : open}
      data-pressed={pressed ? '' : undefined}
      data-unkept={dot ? '' : undefined}
      onClick={use}
    >
      <span className="tool__top">
        <Icon className="icon" />
        <Key command={id} />
      </span>
      <span className="tool__label">
        {t(id)}
        {dot ? <span className="sr"> {t('unkept')}</span> : null}
      </span>
    </Toolbar.Button>
  );
}
