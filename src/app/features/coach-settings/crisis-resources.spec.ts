import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { keepDraftsInMemory } from '../../core/privacy/testing/drafts-in-memory';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { someResource } from '../../data/coaches/coaches.builders';
import type { CrisisResource } from '../../domain/coaches/coach';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { CrisisResources } from './crisis-resources';

describe('The crisis resources', () => {
  let fixture: ComponentFixture<CrisisResources>;
  let page: PageHarness;
  let changed: (readonly CrisisResource[])[];

  beforeEach(() => {
    keepDraftsInMemory();
    TestBed.configureTestingModule({
      providers: [{ provide: SignIn, useValue: fakeSignIn({ userId: 'noor', role: 'coach' }) }],
    });
  });

  async function show(...resources: readonly CrisisResource[]): Promise<void> {
    fixture = TestBed.createComponent(CrisisResources);
    fixture.componentRef.setInput('resources', resources);
    fixture.componentRef.setInput('today', '2026-11-23');
    changed = [];
    fixture.componentInstance.changed.subscribe((list) => changed.push(list));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  }

  it('say kindly when the last check was long ago, and take that it is still right', async () => {
    await show(someResource({ verifiedOn: '2026-01-10' }));
    expect(page.text()).toContain('Last checked 10 January 2026. It may be worth another look.');
    await page.press('It is still right');
    expect(changed).toEqual([[someResource({ verifiedOn: '2026-11-23' })]]);
  });

  it('take one more, checked today unless told otherwise', async () => {
    await show(someResource());
    await page.press('Add a resource');
    await page.fill('Name', 'Day line');
    await page.fill('How to reach them', '112');
    await page.press('Add');
    const made = { name: 'Day line', contact: '112', locale: 'en', verifiedOn: '2026-11-23' };
    expect(changed).toEqual([[someResource(), made]]);
  });

  it('take no web address without https', async () => {
    await show();
    await page.press('Add a resource');
    await page.fill('Name', 'Day line');
    await page.fill('How to reach them', '112');
    await page.fill('Web address', 'http://help.example/');
    await page.press('Add');
    expect(page.description('Web address')).toContain('https://');
    expect(changed).toEqual([]);
  });

  it('are changed in place', async () => {
    await show(someResource(), someResource({ name: 'Day line' }));
    await page.press('Edit Day line');
    await page.fill('Name', 'Daily line');
    await page.press('Save');
    expect(changed).toEqual([[someResource(), someResource({ name: 'Daily line' })]]);
  });

  /** The page is loaded anew: nothing of it is destroyed, and another begins. */
  const reload = async (...resources: readonly CrisisResource[]) => {
    await page.settled();
    await show(...resources);
    await page.says('What you typed here before is back');
  };

  it('keep the form until what was typed is stored', async () => {
    await show();
    await page.press('Add a resource');
    await page.fill('Name', 'Day line');
    await page.fill('How to reach them', '112');
    await page.press('Add');
    expect(page.field('Name').value).toBe('Day line');
    fixture.componentRef.setInput('resources', changed[0]);
    await page.settle();
    expect(page.text()).toContain('Add a resource');
    expect(fixture.componentInstance.hasUnsaved()).toBeFalse();
  });

  it('go on with what was typed before the page was loaded anew', async () => {
    await show(someResource({ name: 'Day line' }));
    await page.press('Edit Day line');
    await page.fill('Name', 'Daily line');
    await reload(someResource({ name: 'Day line' }));
    expect(page.field('Name').value).toBe('Daily line');
    await page.press('Save');
    expect(changed).toEqual([[someResource({ name: 'Daily line' })]]);
  });

  it('say when what was being changed was changed elsewhere, and overwrite nothing', async () => {
    await show(someResource({ name: 'Day line' }));
    await page.press('Edit Day line');
    await page.fill('Name', 'Daily line');
    const theirs = someResource({ name: 'Day line', contact: '113' });
    await reload(theirs);
    expect(page.text()).toContain('The resource you were changing has changed');
    await page.press('Add');
    expect(changed).toEqual([[theirs, someResource({ name: 'Daily line' })]]);
  });
});
