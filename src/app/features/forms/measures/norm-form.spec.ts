import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { NormText } from '../../../domain/measures/measure';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { NormForm } from './norm-form';

describe('What a source says of the spread', () => {
  let fixture: ComponentFixture<NormForm>;
  let page: PageHarness;
  let saved: NormText[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(NormForm);
    saved = [];
    fixture.componentInstance.submitted.subscribe((text) => saved.push(text));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  });

  const fill = async (sd: string, reliability: string, source: string) => {
    await page.fill('Standard deviation', sd);
    await page.fill('Reliability', reliability);
    await page.fill('Source', source);
    await page.press('Save');
  };

  it('takes numbers with a point or a comma', async () => {
    await fill('4,5', ' 0.86 ', ' A study ');
    expect(saved).toEqual([{ sd: 4.5, reliability: 0.86, citation: 'A study' }]);
  });

  it('takes no reliability of one or more, no deviation of nought, and wants a source', async () => {
    await fill('0', '1', '');
    expect(saved).toEqual([]);
    expect(page.description('Standard deviation')).toContain('above nought');
    expect(page.description('Reliability')).toContain('between 0 and 1');
    expect(page.description('Source')).toBe('Whose numbers are they?');
  });
});
