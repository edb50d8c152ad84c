import type { Settings } from '../../shared/settings/settings.ts';

export interface FormProps {
  draft: Settings;
  change: (part: Partial<Settings>) => void;
}
