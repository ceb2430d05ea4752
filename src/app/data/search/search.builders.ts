import type { Found } from '../../domain/search/found';

/** Test data: words found in a note unless told otherwise. */
export const aFound = (partial: Partial<Found> = {}): Found => ({
  kind: 'note',
  id: 'note-1',
  linkId: null,
  clientId: 'client-1',
  clientName: 'Adaeze',
  saidBy: 'coach',
  at: '2026-04-20T10:00:00Z',
  title: 'Session note',
  pieces: [
    { text: 'She spoke of ', isHit: false },
    { text: 'touch', isHit: true },
  ],
  key: 'note-1',
  ...partial,
});
