import { aDocument } from '../../../data/notes/notes.builders';
import { difference } from './difference';
import type { NoteDocument } from '../../../domain/notes/document';

/** [-taken away-], {+added+}, a line a line. */
const read = (before: NoteDocument, after: NoteDocument): string[] =>
  difference(before, after).map(({ pieces }) =>
    pieces
      .map(({ change, text }) => {
        if (change === 'added') return `{+${text}+}`;
        return change === 'removed' ? `[-${text}-]` : text;
      })
      .join(''),
  );

describe('difference', () => {
  it('shows a changed word within its line', () => {
    expect(
      read(aDocument('She sat closer today.'), aDocument('She sat much closer today.')),
    ).toEqual(['She sat {+much +}closer today.']);
  });

  it('leaves alone what stayed, wherever lines came or went', () => {
    expect(read(aDocument('one', 'two', 'three'), aDocument('one', 'three', 'four'))).toEqual([
      'one',
      '[-two-]',
      'three',
      '{+four+}',
    ]);
  });

  it('keeps lines apart that have little in common', () => {
    expect(read(aDocument('They laughed.'), aDocument('A quiet evening at home'))).toEqual([
      '[-They laughed.-]',
      '{+A quiet evening at home+}',
    ]);
  });

  it('shows that a task was done', () => {
    const task = (checked: boolean): NoteDocument => ({
      type: 'doc',
      content: [
        {
          type: 'taskList',
          content: [
            { type: 'taskItem', attrs: { checked }, content: aDocument('The hug').content },
          ],
        },
      ],
    });
    expect(read(task(false), task(true))).toEqual(['[-☐-]{+☑+} The hug']);
  });

  it('answers in time for a long note that was rewritten whole', () => {
    const long = (word: string) =>
      aDocument(...Array.from({ length: 4000 }, (_, at) => `${word} ${at} and on`));
    const began = performance.now();
    expect(difference(long('before'), long('after')).length).toBeGreaterThan(3999);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
