import { fold } from '../words/fold';
import { type DocumentPart, type NoteDocument, partText } from './document';

const lists: readonly DocumentPart['type'][] = ['bulletList', 'orderedList', 'taskList'];

const isAgreements = (part: DocumentPart): boolean =>
  part.type === 'heading' && fold(partText(part).replace(/^[\s:]+|[\s:]+$/g, '')) === 'agreements';

/** The items of lists below the heading "Agreements", as `private.agreements_in` of the database finds them. */
export function agreementsIn({ content }: NoteDocument): readonly string[] {
  let isBelow = false;
  return content
    .filter((part) => {
      if (part.type === 'heading') isBelow = isAgreements(part);
      return isBelow && lists.includes(part.type);
    })
    .flatMap((list) => list.content ?? [])
    .map((item) => partText(item).trim())
    .filter((text) => text !== '');
}
