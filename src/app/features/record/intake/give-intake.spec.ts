import { TestBed } from '@angular/core/testing';
import { someForm } from '../../../data/forms/forms.builders';
import type { FormSummary } from '../../../domain/forms/form-summary';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { GiveIntake } from './give-intake';

describe('Giving the intake', () => {
  const intake = someForm({ versionId: 'v1' });

  async function show(forms: readonly FormSummary[]) {
    const fixture = TestBed.createComponent(GiveIntake);
    const given: string[] = [];
    fixture.componentInstance.given.subscribe((id) => given.push(id));
    const know = async (known: readonly FormSummary[]) => {
      fixture.componentRef.setInput('forms', known);
      await page.settle();
    };
    const page = new PageHarness(fixture);
    await know(forms);
    return { page, given, know };
  }

  it('gives the one there is', async () => {
    const { page, given } = await show([intake]);
    await page.press('Give the intake');
    expect(given).toEqual(['v1']);
  });

  it('takes no press before it is known what there is to give, and shows it', async () => {
    const { page, know } = await show([]);
    expect(page.disabled('Give the intake')).toBeTrue();
    await know([intake]);
    expect(page.disabled('Give the intake')).toBeFalse();
  });
});
