import { useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** What the keys + − 0 do, for the mouse. */
export function ZoomTools() {
  const t = useTranslations('drawing');
  const flow = useReactFlow();
  const tools = [
    { id: 'zoomIn', icon: Plus, use: () => flow.zoomIn() },
    { id: 'zoomOut', icon: Minus, use: () => flow.zoomOut() },
    { id: 'fit', icon: Maximize, use: () => fitAll(flow) },
  ] as const;
  return (
    <div className="zoomtools" role="toolbar" aria-label={t('keys')} aria-orientation="vertical">
      {tools.map(({ id, icon: Icon, use }) => (
        <button
          key={id}
          className="iconbtn"
          type="button"
          aria-label={t(id)}
          title={t(id)}
          onClick={() => void use()}
        >
          <Icon className="icon icon--16" />
        </button>
      ))}
    </div>
  );
}

type Flow = ReturnType<typeof useReactFlow>;

export function fitAll(flow: Flow): Promise<boolean> {
  return flow.fitView({ padding: 0.06 });
}
