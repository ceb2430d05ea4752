import { TestBed } from '@angular/core/testing';
import { aLibraryPractice } from '../../data/library-practices/library-practices.builders';
import type { Favouring } from '../../domain/library-practices/favourites';
import type { GivenBefore } from '../../domain/practices/given-before';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { PracticePicker } from './practice-picker';

const practices = [
  aLibraryPractice({ id: 'gaze', title: 'Soft gaze', category: 'presence', minutes: 3 }),
  aLibraryPractice({ id: 'hug', title: 'A long hug', category: 'touch', minutes: 20 }),
  aLibraryPractice({ id: 'walk', title: 'A slow walk', category: 'presence', minutes: 30 }),
];
const given: readonly GivenBefore[] = [
  { libraryPracticeId: 'walk', usedAt: '2026-11-20T10:00:00Z', givenAt: null, tries: 0 },
  {
    libraryPracticeId: 'gaze',
    usedAt: '2026-11-02T10:00:00Z',
    givenAt: '2026-03-03T10:00:00Z',
    tries: 4,
  },
];

describe('Choosing a practice', () => {
  let favoured: Favouring[];

  async function open(favourites: readonly string[] = [], before = given) {
    const fixture = TestBed.createComponent(PracticePicker);
    const set = (name: string, value: unknown) => fixture.componentRef.setInput(name, value);
    for (const [name, value] of Object.entries({ practices, favourites, givenBefore: before }))
      set(name, value);
    set('today', '2026-11-25');
    favoured = [];
    fixture.componentInstance.favoured.subscribe((wish) => favoured.push(wish));
    const page = new PageHarness(fixture);
    await page.settle();
    const titles = () =>
      Array.from((fixture.nativeElement as HTMLElement).querySelectorAll('.row-title'), (one) =>
        one.textContent.trim(),
      );
    return { page, titles, set };
  }

  it('begins with favourites and what was used lately', async () => {
    const { page, titles } = await open(['hug']);
    expect(page.headings()).toEqual(['Which practice?', 'Favourites', 'Used lately']);
    expect(titles()).toEqual(['A long hug', 'A slow walk', 'Soft gaze']);
  });

  it('says what this client was given, and of nothing else', async () => {
    const { page } = await open();
    expect(page.text()).toContain('Given on 3 March, tried 4 times');
    expect(page.text().match(/Given on/g)?.length).toBe(1);
  });

  it('is narrowed by words and by filters as the library is', async () => {
    const { page, titles } = await open(['hug']);
    await page.fill('Find a practice', 'slow');
    expect(titles()).toEqual(['A slow walk']);
    await page.fill('Find a practice', '');
    page.field('Category').value = 'presence';
    page.field('Category').dispatchEvent(new Event('change'));
    await page.settle();
    expect(titles()).toEqual(['A slow walk', 'Soft gaze']);
    expect(() => page.field('Part of the library')).toThrow();
    await page.fill('Find a practice', 'hug');
    expect(page.text()).toContain('No practice matches.');
  });

  it('marks a favourite where it stands: nothing moves from under the finger', async () => {
    const { page, titles, set } = await open([], []);
    const before = titles();
    await page.press('Favourite: Soft gaze');
    expect(favoured).toEqual([{ practiceId: 'gaze', isFavourite: true }]);
    set('favourites', ['gaze']);
    await page.settle();
    expect(page.button('Favourite: Soft gaze').getAttribute('aria-pressed')).toBe('true');
    expect(titles()).toEqual(before);
  });
});
