import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { someAnswer, someSent } from '../../../data/sent-answers/sent-answers.builders';
import { readForm } from '../../../domain/sent-answers/sent-answers';
import type { FormDefinition, FormItem } from '../../../domain/forms';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { IntakeAnswers } from './intake-answers';

const item = (linkId: string, rest: Partial<FormItem> = {}): FormItem => ({
  linkId,
  type: 'longtext',
  text: `Question ${linkId}`,
  sensitivity: 'normal',
  ...rest,
});

const definition: FormDefinition = {
  sections: [
    {
      linkId: 'a',
      title: 'You',
      items: [item('said'), item('skipped'), item('live'), item('none')],
    },
    { linkId: 'g', title: 'Care', items: [item('s', { sensitivity: 'safety' }), item('health')] },
  ],
};

describe('A sent intake, as the coach reads it', () => {
  let fixture: ComponentFixture<IntakeAnswers>;
  let page: PageHarness;

  beforeEach(async () => {
    const open = { visibility: 'coach', amendedAt: null } as const;
    const sent = someSent({
      definition,
      answers: [
        someAnswer({ linkId: 'said', value: 'We talk again.', amendedAt: '2026-11-03T10:00:00Z' }),
        { ...open, linkId: 'skipped', state: 'skipped' },
        { ...open, linkId: 'live', state: 'live' },
      ],
      history: [
        {
          linkId: 'said',
          state: 'answered',
          value: 'We talk less.',
          replacedAt: '2026-11-03T10:00:00Z',
        },
      ],
    });
    fixture = TestBed.createComponent(IntakeAnswers);
    fixture.componentRef.setInput('answers', readForm(sent));
    fixture.componentRef.setInput('name', 'Yuki');
    await fixture.whenStable();
    page = new PageHarness(fixture);
  });

  it('says of each answer in which way it was given', () => {
    const text = page.text();
    expect(text).toMatch(/Question skipped ?Prefer not to say/);
    expect(text).toMatch(/Question live ?Rather say it live/);
    expect(text).toMatch(/Question none ?– Not answered/);
  });

  it('always says that some answers may be kept', () => {
    expect(page.text()).toContain(
      'Some answers may be kept by Yuki for themselves; they look like questions that were not answered.',
    );
  });

  it('puts what to speak about on top', () => {
    const first = ['For the next session', 'Amended after it was sent', 'You'];
    expect(page.headings().slice(0, 3)).toEqual(first);
    expect(page.text()).not.toContain('speak with you alone');
  });

  it('passes on the wish to speak alone, and never onto paper', async () => {
    fixture.componentRef.setInput('asksToSpeakAlone', true);
    await page.settle();
    const wish = Array.from((fixture.nativeElement as HTMLElement).querySelectorAll('p')).find(
      (p) => p.textContent.includes('Would like to speak with you alone'),
    );
    expect(wish?.closest('.no-print')).toBeInstanceOf(Element);
  });

  it('shows no safety question, and prints nothing of its section', () => {
    expect(page.text()).not.toContain('Question s ');
    const section = (fixture.nativeElement as HTMLElement).querySelector(
      '[aria-labelledby=part-g]',
    );
    expect(section?.closest('.no-print')).toBeInstanceOf(Element);
  });

  it('names on top what was amended, and leads to it', async () => {
    const list = (fixture.nativeElement as HTMLElement).querySelector('app-amended-answers');
    expect(list?.querySelectorAll('li').length).toBe(1);
    expect(list?.textContent).toContain('3 November');
    await page.press('Question said');
    expect(document.activeElement?.textContent).toBe('Question said');
  });

  it('keeps the earlier words under what they were amended to', () => {
    const details = (fixture.nativeElement as HTMLElement).querySelector('details');
    expect(details?.textContent).toContain('Amended');
    expect(details?.textContent).toContain('We talk less.');
  });
});
