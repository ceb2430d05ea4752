import { changes } from './changes';
import { type NoteDocument, samePart } from './document';

/** Both: what they share stands once; where they differ, the one's part stands before the other's. Nothing is lost. */
export const merged = (one: NoteDocument, other: NoteDocument): NoteDocument => ({
  type: 'doc',
  content: changes(one.content, other.content, samePart).map(({ item }) => item),
});
