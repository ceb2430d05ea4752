import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { aLibraryPractice } from '../../data/library-practices/library-practices.builders';
import { anItem, aProgramme } from '../../data/programmes/programmes.builders';
import type { ProgrammeText } from '../../domain/programmes/programme';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { differences } from './programme-draft';
import { ProgrammeForm } from './programme-form';

const practices = ['Arriving', 'Listening', 'Touch menu'].map((title, nr) =>
  aLibraryPractice({ id: `practice-${nr + 1}`, title }),
);
const library = new Map(practices.map((practice) => [practice.id, practice]));
const ids = (text: ProgrammeText | undefined) =>
  text?.items.map(({ libraryPracticeId }) => libraryPracticeId.slice(-1)).join('');

describe('The form of a programme', () => {
  let fixture: ComponentFixture<ProgrammeForm>;
  let page: PageHarness;
  let submitted: ProgrammeText[];

  async function show(programme: ProgrammeText | null): Promise<void> {
    fixture = TestBed.createComponent(ProgrammeForm);
    fixture.componentRef.setInput('action', 'Save');
    fixture.componentRef.setInput('library', library);
    fixture.componentRef.setInput('programme', programme);
    submitted = [];
    fixture.componentInstance.submitted.subscribe((text) => submitted.push(text));
    document.body.append(fixture.nativeElement as HTMLElement);
    page = new PageHarness(fixture);
    await page.settle();
  }

  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  const item = (place: number) => {
    const items = (fixture.nativeElement as HTMLElement).querySelectorAll('[role=group]');
    return items[place - 1] as HTMLElement;
  };

  async function deliver(place: number, delivery: string): Promise<void> {
    const select = item(place).querySelector('select');
    if (!select) throw new Error('There is no choice.');
    select.value = delivery;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
  }

  it('gives back what it began with, when nothing is changed', async () => {
    const { title, description, items } = aProgramme();
    await show({ title, description, items });
    await page.press('Save');
    expect(submitted).toEqual([{ title, description, items }]);
  });

  it('takes practices of the library, found by their words', async () => {
    await show(null);
    await page.fill('Title', ' First weeks ');
    await page.press('Add a practice');
    await page.fill('Find a practice to add', 'menu');
    const rows = (fixture.nativeElement as HTMLElement).querySelectorAll<HTMLElement>('button.row');
    expect(rows).toHaveSize(1);
    rows.forEach((row) => row.click());
    await page.settle();
    expect(page.text()).toContain('Touch menu is added as number 1.');
    await page.press('Done');
    await page.press('Save');
    expect([submitted[0]?.title, ids(submitted[0])]).toEqual(['First weeks', '3']);
  });

  it('says in a sentence when each reaches the client, and keeps what was chosen', async () => {
    await show(aProgramme());
    expect(item(1).textContent).toContain('At once, when the programme is assigned.');
    expect(item(2).textContent).toContain('When the one before is finished.');
    await deliver(2, 'days_after');
    expect(item(2).textContent).toContain('7 days after the one before has arrived.');
    await page.press('Save');
    expect(submitted[0]?.items[1]).toEqual(
      anItem({ libraryPracticeId: 'practice-2', delivery: 'days_after', days: 7 }),
    );
  });

  it('asks for a title, a practice and a day where they are missing', async () => {
    await show(null);
    await page.press('Save');
    expect(page.description('Title')).toContain('A title is needed.');
    expect(page.text()).toContain('Add at least one practice.');
    await show(aProgramme());
    await deliver(2, 'on_date');
    await page.press('Save');
    expect(page.description('Day')).toContain('A day is needed.');
    expect(document.activeElement).toBe(page.field('Day'));
    expect(submitted).toEqual([]);
  });

  it('is put in order by buttons and keys, and takes a removal back', async () => {
    const items = practices.map(({ id }) => anItem({ libraryPracticeId: id }));
    await show(aProgramme({ items }));
    await page.press('Move Arriving down');
    expect(page.text()).toContain('Moved to place 2 of 3.');
    item(3).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true }));
    await page.settle();
    await page.press('Remove Listening');
    expect(document.activeElement?.textContent).toBe('Undo');
    await page.press('Undo');
    await page.press('Save');
    expect(ids(submitted[0])).toBe('231');
  });
});

describe('Two versions of a programme', () => {
  it('are told apart in words', () => {
    const mine = aProgramme({ items: [anItem()] });
    const theirs = aProgramme({
      title: 'Later',
      items: [anItem({ libraryPracticeId: 'practice-2' })],
    });
    expect(differences(mine, theirs, library)).toEqual([
      { label: 'Title', mine: 'First weeks', theirs: 'Later' },
      {
        label: 'Practices',
        mine: '1. Arriving: At once, when the programme is assigned.',
        theirs: '1. Listening: At once, when the programme is assigned.',
      },
    ]);
  });
});
