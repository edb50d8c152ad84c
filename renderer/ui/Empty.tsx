import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty.css';

interface Props {
  icon: LucideIcon;
  /** That there is nothing. */
  title: ReactNode;
  /** What would be here, and what to do next. */
  hint?: ReactNode;
  /** What can be done about it here. */
  children?: ReactNode;
}

/** In the place of a list that has nothing. */
export function Empty({ icon: Icon, title, hint, children }: Props) {
  return (
    <div className="empty">
      <span className="empty__icon">
        <Icon className="icon icon--20" />
      </span>
      <p className="empty__title">{title}</p>
      {hint === undefined ? null : <p className="empty__hint">{hint}</p>}
      {children ? <div className="empty__acts">{children}</div> : null}
    </div>
  );
}
