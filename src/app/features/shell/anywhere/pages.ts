import type { IconName } from '../../../shared/ui/icon/icons';

/** A page that is reached without a client, by its name or by other words for it. */
export interface Page {
  readonly label: string;
  readonly path: string;
  readonly icon: IconName;
  readonly also: string;
}

export const pages: readonly Page[] = [
  { label: 'Today', path: '/coach/today', icon: 'sunny', also: 'home sessions waiting' },
  { label: 'Clients', path: '/coach/clients', icon: 'group', also: 'people list' },
  { label: 'Add a client', path: '/coach/clients/new', icon: 'person_add', also: 'new person' },
  {
    label: 'Library of practices',
    path: '/coach/practices/library',
    icon: 'menu_book',
    also: 'exercises',
  },
  {
    label: 'Programmes',
    path: '/coach/practices/programmes',
    icon: 'checklist',
    also: 'practices programs sequence',
  },
  {
    label: 'Following practices',
    path: '/coach/practices/following',
    icon: 'handshake',
    also: 'reflections logs assigned',
  },
  {
    label: 'Assign a practice',
    path: '/coach/practices/assign',
    icon: 'task_alt',
    also: 'give programme',
  },
  { label: 'Forms', path: '/coach/forms', icon: 'assignment', also: 'intake questionnaire' },
  {
    label: 'Measures',
    path: '/coach/forms/measures',
    icon: 'show_chart',
    also: 'scales scores rights',
  },
  { label: 'Search', path: '/coach/search', icon: 'manage_search', also: 'find words' },
  {
    label: 'Settings',
    path: '/coach/settings',
    icon: 'settings',
    also: 'account name time zone crisis resources keys',
  },
];
