import type { Found, FoundKind } from '../../domain/search/found';
import type { IconName } from '../ui/icon/icons';

/** The kinds as they are chosen; '' is all of them. */
export const kindWords: Readonly<Record<FoundKind | '', string>> = {
  '': 'Everything',
  note: 'Notes',
  shared_note: 'Summaries',
  answer: 'Answers',
  check_in: 'Check-ins',
  reflection: 'Reflections',
};

export const kindIcons: Readonly<Record<FoundKind, IconName>> = {
  note: 'edit_note',
  shared_note: 'send',
  answer: 'assignment',
  check_in: 'favorite',
  reflection: 'handshake',
};

/** Whose words they are. */
export function whose({ kind, clientName }: Found): string {
  if (kind === 'note') return 'Your note, private to you';
  return kind === 'shared_note' ? 'Your words, shared' : `${clientName}’s own words`;
}

/** Where it is read in full. */
export function placeOf({ kind, id, clientId }: Found): readonly string[] {
  const record = ['/coach/clients', clientId];
  if (kind === 'note') return [...record, 'notes', id];
  if (kind === 'check_in') return [...record, 'check-ins', id];
  const tabs = { shared_note: 'notes', answer: 'intake', reflection: 'practices' };
  return [...record, tabs[kind]];
}
