import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { someResource } from '../../data/coaches/coaches.builders';
import type { CrisisResource } from '../../domain/coaches/coach';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { CrisisResources } from './crisis-resources';

describe('The crisis resources', () => {
  let fixture: ComponentFixture<CrisisResources>;
  let page: PageHarness;
  let changed: (readonly CrisisResource[])[];

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
});
