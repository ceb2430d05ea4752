import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aLibraryPractice } from '../../../data/library-practices/library-practices.builders';
import type { LibraryPractice } from '../../../domain/library-practices/library-practice';
import { wholeLibrary } from '../../../domain/library-practices/library-list';
import { LibraryFilters } from '../../../shared/practices/library-filters';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { LibraryList } from './library-list';

describe('The list of the library', () => {
  async function shown(...practices: readonly LibraryPractice[]) {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(LibraryList);
    fixture.componentRef.setInput('practices', practices);
    const page = new PageHarness(fixture);
    await page.settle();
    return page;
  }

  it('says of each practice what it is, for whom, how long and how often', async () => {
    const page = await shown(aLibraryPractice({ isBuiltIn: true, category: 'four-part' }));
    expect(page.text()).toContain('1 practice');
    expect(page.text()).toContain('With a partner · 10 minutes · twice a week');
    expect(page.text()).toContain('Four-part messages');
  });

  it('marks what the coach unlocks, and what is their own', async () => {
    const marked = await shown(aLibraryPractice({ tier: 'coach' }));
    expect(marked.text()).toMatch(/Coach unlocks ?Your own/);
    TestBed.resetTestingModule();
    const plain = await shown(aLibraryPractice({ isBuiltIn: true }));
    expect(plain.text()).not.toMatch(/Coach unlocks|Your own/);
  });
});

describe('The filters of the library', () => {
  it('show what is chosen, and say what is chosen now', async () => {
    const fixture = TestBed.createComponent(LibraryFilters);
    fixture.componentRef.setInput('query', { ...wholeLibrary, category: 'touch', minutes: 10 });
    const page = new PageHarness(fixture);
    await page.settle();
    expect(['Category', 'Minutes', 'For whom'].map((name) => page.field(name).value)).toEqual([
      'touch',
      '10',
      '',
    ]);
    const said: unknown[] = [];
    fixture.componentInstance.narrowed.subscribe((narrowed) => said.push(narrowed));
    fixture.componentInstance.searched.subscribe((search) => said.push(search));
    page.field('Unlocking').value = 'coach';
    page.field('Unlocking').dispatchEvent(new Event('change'));
    await page.fill('Find a practice', 'hug');
    expect(said).toEqual([{ name: 'tier', value: 'coach' }, 'hug']);
  });
});
