import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { asNeeded, type Cadence } from '../../domain/library-practices/cadence';
import { PageHarness } from '../ui/testing/page-harness';
import { CadenceField } from './cadence-field';

describe('How often something is meant to be tried', () => {
  let fixture: ComponentFixture<CadenceField>;
  let page: PageHarness;

  async function show(cadence: Cadence): Promise<void> {
    fixture = TestBed.createComponent(CadenceField);
    fixture.componentRef.setInput('cadence', cadence);
    document.body.append(fixture.nativeElement as HTMLElement);
    page = new PageHarness(fixture);
    await page.settle();
  }

  async function choose(label: string, value: string): Promise<void> {
    const field = page.field(label);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
  }

  const chosen = () => fixture.componentInstance.cadence();

  it('begins with what it was', async () => {
    await show({ rule: 'FREQ=WEEKLY', times: 3 });
    expect(page.field('How often').value).toBe('often');
    expect(page.field('How many times').value).toBe('3');
    expect(page.text()).toContain('Meant to be tried 3 times a week.');
  });

  it('can be anything a practice may be', async () => {
    await show(asNeeded);
    await choose('How often', 'daily');
    expect(chosen()).toEqual({ rule: 'FREQ=DAILY', times: 1 });
    await choose('How often', 'often');
    await choose('How many times', '6');
    expect(chosen()).toEqual({ rule: 'FREQ=WEEKLY', times: 6 });
    await choose('How often', 'monthly');
    await choose('How many times', '2');
    expect(chosen()).toEqual({ rule: 'FREQ=MONTHLY', times: 2 });
    await choose('How often', 'as_needed');
    expect(chosen()).toEqual(asNeeded);
  });

  it('means any day of the week, or each of those that are chosen', async () => {
    await show(asNeeded);
    await choose('How often', 'weekly');
    expect(chosen()).toEqual({ rule: 'FREQ=WEEKLY', times: 1 });
    await page.press('Thursday');
    await page.press('Monday');
    expect(chosen()).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=MO,TH', times: 2 });
    expect(page.text()).toContain('Meant to be tried weekly on Monday and Thursday.');
    await page.press('Thursday');
    expect(chosen()).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=MO', times: 1 });
    await page.press('Any day');
    expect(chosen()).toEqual({ rule: 'FREQ=WEEKLY', times: 1 });
  });

  it('is daily when all seven days are chosen, and the focus stays within', async () => {
    await show({ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA', times: 6 });
    await page.press('Sunday');
    expect(chosen()).toEqual({ rule: 'FREQ=DAILY', times: 1 });
    expect(document.activeElement).toBe(page.field('How often'));
  });

  it('keeps a choice among days as it is until it is changed', async () => {
    await show({ rule: 'FREQ=WEEKLY;BYDAY=SA,SU', times: 1 });
    expect(page.text()).toContain('weekly on Saturday or Sunday');
    expect(chosen().times).toBe(1);
  });
});
