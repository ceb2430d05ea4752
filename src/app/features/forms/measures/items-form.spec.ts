import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { emptyItems, type ItemsDraft } from '../../../domain/measures/entered-items';
import { aBareMeasure } from '../../../domain/measures/measures.builders';
import type { FormDefinition } from '../../../domain/forms';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import type { Typing } from '../../../store/drafts/typed-draft';
import { ItemsForm } from './items-form';

const items = 'We laugh at the same clouds\nWe lose each other’s keys\nWe share the last plum';
const options = 'Not like us = 1\nSomewhat = 3\nJust like us = 5';

describe('Entering the items of a measure', () => {
  let fixture: ComponentFixture<ItemsForm>;
  let page: PageHarness;
  let published: FormDefinition[];
  let typed: Typing<ItemsDraft> | undefined;

  beforeEach(async () => {
    fixture = TestBed.createComponent(ItemsForm);
    fixture.componentRef.setInput('measure', aBareMeasure());
    published = [];
    fixture.componentInstance.submitted.subscribe((form) => published.push(form));
    fixture.componentInstance.typed.subscribe((typing) => (typed = typing));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  });

  it('makes a form of what was pasted', async () => {
    await page.fill('The questions, one a line', items);
    await page.fill('The answers, one a line', options);
    await page.press('Publish');
    const [section] = published[0]?.sections ?? [];
    expect(section?.items.map(({ text }) => text)).toEqual(items.split('\n'));
    expect(section?.items[0]?.answerOption?.map(({ score }) => score)).toEqual([1, 3, 5]);
  });

  it('counts along, and says what is missing only when it is to be published', async () => {
    await page.fill('The questions, one a line', 'One');
    expect(page.description('The questions, one a line')).toContain('1 of 3 questions');
    await page.press('Publish');
    expect(page.description('The questions, one a line')).toContain('RAS has 3 items');
    expect(document.activeElement).toBe(page.field('The questions, one a line'));
    expect(published).toEqual([]);
  });

  it('says at the answers that a point is missing', async () => {
    await page.fill('The questions, one a line', items);
    await page.fill('The answers, one a line', 'Never = 1\nAlways');
    await page.press('Publish');
    expect(page.description('The answers, one a line')).toContain('“Always” needs its points');
  });

  it('knows which are turned round, and asks where it does not', async () => {
    expect(page.text()).toContain('Items 2 count the other way round');
    const [scoring] = aBareMeasure().scoring;
    if (!scoring) throw new Error('There is no scoring.');
    const measure = aBareMeasure({ reverseKnown: false, scoring: [{ ...scoring, reverse: [] }] });
    fixture.componentRef.setInput('measure', measure);
    await page.fill('The questions, one a line', items);
    await page.fill('The answers, one a line', options);
    page.field('3. We share the last plum').click();
    await page.settle();
    await page.press('Publish');
    expect(published[0]?.scoring?.[0]?.reverse).toEqual(['i3']);
  });

  it('begins from what was published, which is no change', async () => {
    const start = { ...emptyItems, items, options };
    fixture.componentRef.setInput('start', start);
    await page.settle();
    expect(typed).toEqual({ draft: start, isChanged: false });
    await page.fill('The questions, one a line', `${items}!`);
    expect(typed?.isChanged).toBeTrue();
  });
});
