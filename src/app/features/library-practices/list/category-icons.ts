import type { Category } from '../../../domain/library-practices/library-practice';
import type { IconName } from '../../../shared/ui/icon/icons';

export const categoryIcons: Readonly<Record<Category, IconName>> = {
  communication: 'forum',
  vulnerability: 'lock_open',
  'four-part': 'format_list_numbered',
  touch: 'front_hand',
  presence: 'visibility',
  breath: 'air',
  body: 'self_improvement',
  repair: 'handshake',
  celebrate: 'favorite',
  stress: 'pause_circle',
  routine: 'replay',
  patience: 'timer',
};
