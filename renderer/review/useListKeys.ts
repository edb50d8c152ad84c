import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { useReview } from './store.ts';

/** The list without a mouse: up and down, and open the row that one stands on. */
export function useListKeys(query: string): void {
  const move = (by: number) => {
    const { at, rows } = useReview.getState();
    useReview.setState({ at: Math.max(0, Math.min(rows.length - 1, at + by)) });
  };
  const open = () => {
    const { at, rows } = useReview.getState();
    const row = rows[at];
    if (row) go({ at: 'interaction', id: row.id, query });
  };
  useCommand('down', () => move(1));
  useCommand('up', () => move(-1));
  useCommand('rowDown', () => move(1));
  useCommand('rowUp', () => move(-1));
  useCommand('next', open);
}
