import { TestBed } from '@angular/core/testing';
import { aCheckInEntry } from '../../domain/timeline/timeline.builders';
import { wordsOf } from '../timeline/entry-words';
import { PageHarness } from '../ui/testing/page-harness';
import { type DimensionValue, DimensionValues } from './dimension-values';
import { topicWords } from './topic-words';

describe('the words of a topic', () => {
  it('tell one of a check-in by its week, and one of a form by its question', () => {
    const topic = { assignmentId: 'a', linkId: 'q', question: 'Is there an apology?', at: '' };
    expect(topicWords({ ...topic, onDate: null })).toBe('Is there an apology?');
    expect(topicWords({ ...topic, onDate: '2020-11-16' })).toBe(
      'Something from the week of 16 November 2020, privately',
    );
  });
});

describe('values side by side', () => {
  async function show(rows: readonly DimensionValue[]) {
    const fixture = TestBed.createComponent(DimensionValues);
    fixture.componentRef.setInput('rows', rows);
    const page = new PageHarness(fixture);
    await page.settle();
    return { page, root: fixture.nativeElement as HTMLElement };
  }

  it('say the number, 0 among them, and in words where there is none', async () => {
    const { page } = await show([
      { key: 'seen', name: 'Seen', value: 0 },
      { key: 'heard', name: 'Heard', value: null },
      { key: 'trust', name: 'Trust', value: null, instead: 'Rather say it live' },
    ]);
    expect(page.text()).toBe('Seen 0 Heard –Not answered Trust –Rather say it live');
  });

  it('draw how far along it lies, between its own ends', async () => {
    const { root } = await show([
      { key: 'a', name: 'A', value: 7 },
      { key: 'b', name: 'B', value: 3, min: 1, max: 5 },
      { key: 'c', name: 'C', value: null },
    ]);
    const marks = root.querySelectorAll<HTMLElement>('.mark');
    expect(Array.from(marks, ({ style }) => style.inlineSize)).toEqual(['70%', '50%']);
  });

  it('tell what only the client sees', async () => {
    const { page } = await show([{ key: 'a', name: 'A', value: 7, isKept: true }]);
    expect(page.text()).toContain('Only I can see this');
  });
});

describe('a check-in on the timeline', () => {
  const reader = { isCoach: true, timeZone: 'UTC', now: new Date('2026-11-25T10:00:00Z') };

  it('stands under its week, with its values and the win in the client’s words', () => {
    const words = wordsOf(aCheckInEntry({ win: 'The window seat.' }), reader);
    expect(words.head).toBe('Check-in for the week of 16 November');
    expect(words.values?.map(({ name, value }) => [name, value])).toEqual([
      ['Seen', 7],
      ['Heard', 0],
    ]);
    expect([words.text, words.isOwnWords, words.tag]).toEqual(['The window seat.', true, null]);
  });

  it('says that there is something to talk about', () => {
    expect(wordsOf(aCheckInEntry({ topic: true }), reader).tag?.words).toBe('To talk about');
  });

  it('says so where the reader has nothing to read in it', () => {
    const words = wordsOf(aCheckInEntry({ values: {}, win: '' }), reader);
    expect(words.values).toBeUndefined();
    expect(words.lines).toEqual(['Sent, with nothing for you to read in it.']);
  });
});
