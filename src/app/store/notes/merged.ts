import { diffArrays } from 'diff';
import { type NoteDocument, partKey } from '../../domain/notes/document';

/** Of two documents with more differences no shared part is looked for: it would take longer than anybody waits. */
const maxEditLength = 2000;

/** Both: what they share stands once; where they differ, the one's part stands before the other's. Nothing is lost. */
export function merged(one: NoteDocument, other: NoteDocument): NoteDocument {
  const parts = new Map([...one.content, ...other.content].map((part) => [partKey(part), part]));
  const [before, after] = [one.content.map(partKey), other.content.map(partKey)];
  const found = diffArrays(before, after, { maxEditLength });
  const keys = found?.flatMap(({ value }) => value) ?? [...before, ...after];
  return { type: 'doc', content: keys.flatMap((key) => parts.get(key) ?? []) };
}
