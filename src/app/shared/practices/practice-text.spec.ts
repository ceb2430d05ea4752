import { TestBed } from '@angular/core/testing';
import { aPracticeText } from '../../data/library-practices/library-practices.builders';
import { PageHarness } from '../ui/testing/page-harness';
import { PracticeText } from './practice-text';

describe('The text of a practice', () => {
  async function shown(practice: ReturnType<typeof aPracticeText>, level: 2 | 3 = 2) {
    const fixture = TestBed.createComponent(PracticeText);
    fixture.componentRef.setInput('practice', practice);
    fixture.componentRef.setInput('level', level);
    const page = new PageHarness(fixture);
    await page.settle();
    return page;
  }

  it('says for whom, how long and how often, and every step in its order', async () => {
    const page = await shown(aPracticeText({ steps: ['Sit.', 'Listen.', 'Swap.'] }));
    expect(page.text()).toContain('With a partner · 10 minutes · twice a week');
    expect(page.text()).toMatch(/Sit\. ?Listen\. ?Swap\./);
  });

  it('says what to notice and when not to, where there is something to say', async () => {
    const page = await shown(aPracticeText({ notice: 'Your breath.', notWhen: 'Mid-argument.' }));
    expect(page.headings()).toEqual(['What to notice', 'When not to']);
    expect((await shown(aPracticeText({ notice: '', notWhen: '' }))).headings()).toEqual([]);
  });

  it('says how long a step takes, and which breath to follow', async () => {
    const timers = [
      { step: 1, seconds: 20, label: 'First hand' },
      { step: 1, seconds: 300, label: '' },
    ];
    const pace = { in: 4, hold: 0, out: 6 };
    const page = await shown(aPracticeText({ steps: ['Hold.', 'Swap.'], timers, pace }));
    expect(page.text()).toMatch(/Hold\. ?First hand, 20 seconds · 5 minutes ?Swap\./);
    expect(page.text()).toContain('A breath to follow, in seconds: in 4, out 6.');
  });

  it('takes its words as words', async () => {
    const page = await shown(aPracticeText({ steps: ['<img src=x onerror="alert(1)">'] }));
    expect(page.text()).toContain('<img src=x onerror="alert(1)">');
  });
});
