import type { IconName } from '../../shared/ui/icon/icons';

export interface Destination {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

/** Only places that are real. */
export const coachDestinations: readonly Destination[] = [
  { path: '/coach/today', label: 'Today', icon: 'sunny' },
  { path: '/coach/clients', label: 'Clients', icon: 'group' },
  { path: '/coach/practices', label: 'Practices', icon: 'handshake' },
  { path: '/coach/forms', label: 'Forms', icon: 'assignment' },
];

export const clientDestinations: readonly Destination[] = [
  { path: '/my/today', label: 'Today', icon: 'sunny' },
  { path: '/my/check-in', label: 'Check-in', icon: 'edit_note' },
  { path: '/my/practices', label: 'Practices', icon: 'handshake' },
  { path: '/my/progress', label: 'Progress', icon: 'show_chart' },
  { path: '/my/more', label: 'More', icon: 'more_horiz' },
];
