import { TestBed } from '@angular/core/testing';
import type { Agreement, ChosenAnswer } from '../../domain/agreements/agreement';
import { anAgreement } from '../../domain/agreements/agreement.builders';
import { PageHarness } from '../ui/testing/page-harness';
import { AgreementList } from './agreement-list';

describe('AgreementList', () => {
  function shown(agreements: readonly Agreement[], client?: string) {
    const fixture = TestBed.createComponent(AgreementList);
    fixture.componentRef.setInput('agreements', agreements);
    fixture.componentRef.setInput('client', client);
    fixture.componentRef.setInput('timeZone', 'Europe/London');
    fixture.detectChanges();
    const chosen: ChosenAnswer[] = [];
    fixture.componentInstance.chosen.subscribe((answer) => chosen.push(answer));
    const element = fixture.nativeElement as HTMLElement;
    const pressed = () =>
      Array.from(element.querySelectorAll('[aria-pressed=true]'), (one) => one.textContent.trim());
    return { page: new PageHarness(fixture), chosen, pressed };
  }

  const answer = { answer: 'partly', at: '2026-01-10T10:00:00Z' } as const;

  it('offers four answers, and takes one back by the same press', async () => {
    const fresh = anAgreement();
    const { page, chosen, pressed } = shown([fresh]);
    expect(pressed()).toEqual([]);
    await page.press('No longer');
    expect(chosen).toEqual([{ agreement: fresh, answer: 'no_longer' }]);
    const answered = anAgreement({ own: answer });
    const again = shown([answered]);
    expect(again.pressed()).toEqual(['Partly']);
    await again.page.press('Partly');
    expect(again.chosen).toEqual([{ agreement: answered, answer: null }]);
  });

  it('tells a client who reads it, and what their coach says', () => {
    const { page } = shown([anAgreement({ isShared: true, isTold: true, other: answer })]);
    expect(page.text()).toContain('Your coach can read your answers.');
    expect(page.text()).toMatch(/Your coach: partly, .*10 January/);
  });

  it('tells a coach of an answer that was given before the words were sent', () => {
    const text = (isTold: boolean) =>
      shown([anAgreement({ isShared: true, own: answer, isTold })], 'Yuki').page.text();
    expect(text(false)).toContain('Only you can read this.');
    expect(text(true)).not.toContain('Only you can read this.');
  });

  it('says what was ticked in the note until it is answered', () => {
    const text = (own: Agreement['own']) => shown([anAgreement({ done: true, own })]).page.text();
    expect(text(null)).toContain('Done: A walk');
    expect(text(answer)).not.toContain('Done:');
  });
});
