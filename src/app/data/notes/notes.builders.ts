import type { DocumentPart, NoteDocument } from '../../domain/notes/document';
import type { ListedNote, Note } from '../../domain/notes/note';

export const aParagraph = (text: string): DocumentPart => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

/** Test data: a document of these paragraphs. */
export const aDocument = (...paragraphs: readonly string[]): NoteDocument => ({
  type: 'doc',
  content: paragraphs.map(aParagraph),
});

export const aNote = (partial: Partial<Note> = {}): Note => ({
  id: '11111111-1111-4111-8111-111111111111',
  clientId: 'client-1',
  sessionId: null,
  template: 'session',
  title: null,
  body: aDocument('They came early and laughed.'),
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  finalisedAt: null,
  deletedAt: null,
  revision: 1,
  ...partial,
});

export const aListedNote = (partial: Partial<ListedNote> = {}): ListedNote => ({
  id: '11111111-1111-4111-8111-111111111111',
  clientId: 'client-1',
  template: 'session',
  title: null,
  excerpt: 'They came early and laughed.',
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  finalisedAt: null,
  deletedAt: null,
  ...partial,
});
