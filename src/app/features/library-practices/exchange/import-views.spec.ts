import { TestBed } from '@angular/core/testing';
import { aLibraryText } from '../../../data/library-practices/library-practices.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { FileDrop } from './file-drop';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import { refused } from './import-words';

async function shown<T>(type: new () => T, inputs: Readonly<Record<string, unknown>>) {
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const page = new PageHarness(fixture);
  await page.settle();
  return { page, view: fixture.componentInstance };
}

describe('What a file would add', () => {
  const practices = [aLibraryText(), aLibraryText({ title: 'Slow hug', minutes: 1 })];

  it('is counted and shown before it is added', async () => {
    const { page, view } = await shown(ImportPreview, { practices, known: new Set() });
    expect(page.headings()).toEqual(['2 practices in the file']);
    expect(page.text()).toContain('With a partner · 1 minute · twice a week');
    let confirmed = 0;
    view.confirmed.subscribe(() => confirmed++);
    await page.press('Add 2 practices');
    expect(confirmed).toBe(1);
  });

  it('says where a title is there already', async () => {
    const { page } = await shown(ImportPreview, { practices, known: new Set(['Slow hug']) });
    expect(page.text()).toContain('One of them has the title of one you have already.');
    expect(page.text()).not.toContain('more than once');
  });

  it('says which titles stand in it more than once', async () => {
    const all = ['A', 'B', 'A', 'C', 'A'].map((title) => aLibraryText({ title }));
    const { page } = await shown(ImportPreview, { practices: all, known: new Set() });
    expect(page.text()).toContain('One title is in the file more than once.');
    expect(page.text().match(/More than once in the file/g)).toHaveSize(3);
    const two = await shown(ImportPreview, { practices: [...all, ...all], known: new Set() });
    expect(two.page.text()).toContain('3 titles are in the file more than once.');
  });
});

describe('What is wrong with a file', () => {
  it('is told with line, practice, column and reason', async () => {
    const problems = [
      { line: 1, reason: 'It is no CSV.' },
      { line: 4, practice: { number: 3, title: '' }, column: 'minutes', reason: 'Too many.' },
    ];
    const { page } = await shown(ImportProblems, { problems });
    expect(page.alert()).toContain('Nothing was added');
    expect(page.text()).toContain('2 things in the file can’t be imported.');
    expect(page.text()).toMatch(/4 ?No\. 3 ?minutes ?Too many\./);
  });

  it('is told of a hundred, and how many more there are', async () => {
    const problems = Array.from({ length: 230 }, (_, line) => ({ line, reason: 'Wrong.' }));
    expect((await shown(ImportProblems, { problems })).page.text()).toContain('And 130 more.');
  });

  it('is found again in the file when it was the database that refused', () => {
    const problem = { index: 1, field: 'steps', code: 'too_many' };
    expect(refused([problem], [aLibraryText(), aLibraryText({ title: 'B' })], [2, 5])).toEqual([
      {
        line: 5,
        practice: { number: 2, title: 'B' },
        column: 'steps',
        reason: 'There are too many.',
      },
    ]);
  });
});

describe('A file that is dropped', () => {
  it('is taken, and the browser does not leave the page for it', async () => {
    const { view, page } = await shown(FileDrop, {});
    const files: File[] = [];
    view.chosen.subscribe((file) => files.push(file));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['title'], 'mine.csv'));
    const drop = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
    page.field('Choose a file').dispatchEvent(drop);
    expect(drop.defaultPrevented).toBeTrue();
    expect(files.map(({ name }) => name)).toEqual(['mine.csv']);
  });
});
