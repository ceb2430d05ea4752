import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { someForm } from '../../../data/forms/forms.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { GiveMeasure } from './give-measure';

const gad7 = someForm({ kind: 'measure', title: 'GAD-7', versionId: 'gad-7' });
const phq2 = someForm({ kind: 'measure', title: 'PHQ-2', versionId: 'phq-2' });

describe('Giving a measure', () => {
  let fixture: ComponentFixture<GiveMeasure>;
  let page: PageHarness;
  let given: string[];

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    fixture = TestBed.createComponent(GiveMeasure);
    fixture.componentRef.setInput('forms', [gad7, phq2]);
    given = [];
    fixture.componentInstance.given.subscribe((versionId) => given.push(versionId));
    await fixture.whenStable();
    page = new PageHarness(fixture);
  });

  it('offers what may be shown, and gives the one that is chosen', async () => {
    const select = page.field('Measure');
    select.value = 'phq-2';
    select.dispatchEvent(new Event('change'));
    await page.press('Give it');
    expect(given).toEqual(['phq-2']);
  });

  it('gives the first where nothing was chosen', async () => {
    await page.press('Give it');
    expect(given).toEqual(['gad-7']);
  });

  it('gives nothing twice while it is busy', async () => {
    fixture.componentRef.setInput('busy', true);
    await page.press('Give it');
    expect(given).toEqual([]);
  });

  it('says what is missing where none may be shown', async () => {
    fixture.componentRef.setInput('forms', []);
    await page.settle();
    expect(page.text()).toContain('None can be used yet');
  });
});
