import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { aNamedLog } from '../../data/practices/practices.builders';
import type { ReadLog } from '../../domain/practices/read-log';
import { PageHarness } from '../ui/testing/page-harness';
import { LogCard } from './log-card';

describe('LogCard', () => {
  let fixture: ComponentFixture<LogCard>;
  let page: PageHarness;
  let replies: string[];
  let typed: string[];

  async function show(log: Partial<ReadLog> = {}, inputs: Record<string, unknown> = {}) {
    fixture = TestBed.createComponent(LogCard);
    fixture.componentRef.setInput('log', aNamedLog(log));
    fixture.componentRef.setInput('name', 'Ada');
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    replies = [];
    typed = [];
    fixture.componentInstance.replied.subscribe((text) => replies.push(text));
    fixture.componentInstance.typed.subscribe((text) => typed.push(text));
    page = new PageHarness(fixture);
    document.body.append(fixture.nativeElement as HTMLElement);
    await page.settle();
  }

  const root = () => fixture.nativeElement as HTMLElement;
  const buttons = () => Array.from(root().querySelectorAll('button'), (one) => one.textContent);

  it('tells what was tried, how it felt, and what was written', async () => {
    await show({ outcome: 'tried_stopped', before: 3, after: 7, win: 'A laugh', talkAbout: true });
    expect(page.text()).toContain('23 November 2026Tried, stoppedUnease 3 before, 7 after');
    expect(page.text()).toContain('He noticed before I did.');
    expect(page.text()).toContain('A laughA small win');
    expect(page.text()).toContain('Would like to talk about this');
  });

  it('sends what was typed, and goes on from the card when it is there', async () => {
    await show();
    await page.press('Answer: 23 November 2026');
    expect(document.activeElement).toBe(page.field('Answer Ada'));
    await page.fill('Answer Ada', '  Thank you. ');
    await page.press('Send');
    expect([typed, replies]).toEqual([['  Thank you. '], ['Thank you.']]);
    const answered = { reply: 'Thank you.', coachReadAt: '2026-11-24T09:00:00Z' };
    fixture.componentRef.setInput('log', aNamedLog(answered));
    await page.settle();
    expect(page.text()).toContain('Thank you.');
    expect(buttons()).toEqual([]);
    expect(document.activeElement).toBe(root());
  });

  it('sends nothing empty, and nothing longer than is kept', async () => {
    await show({}, { draft: 'x' });
    await page.fill('Answer Ada', ' ');
    await page.press('Send');
    expect(page.description('Answer Ada')).toBe('Write a few words first.');
    await page.fill('Answer Ada', '😀'.repeat(2001));
    await page.press('Send');
    expect(page.description('Answer Ada')).toContain('At most 2000 characters; these are 2001.');
    expect(replies).toEqual([]);
  });

  it('opens with what was begun earlier, without taking the focus', async () => {
    await show({}, { draft: 'Thank you for' });
    expect(page.field('Answer Ada').value).toBe('Thank you for');
    expect(document.activeElement).not.toBe(page.field('Answer Ada'));
  });

  it('keeps in sight what could not be sent', async () => {
    const refused = { kind: 'offline', words: 'There is no connection.' };
    await show({}, { draft: 'Thank you', refused });
    expect(page.text()).toContain('Not sent yet: what you typed is still here');
    expect(page.field('Answer Ada').value).toBe('Thank you');
  });

  it('shows the answer of another window beside the words that were not sent', async () => {
    const refused = { kind: 'already_replied', words: '' };
    await show({ reply: 'From the tablet.' }, { draft: 'From the desk.', refused });
    expect(page.text()).toContain('From the tablet.');
    expect(page.text()).toContain('From the desk.');
    await page.press('Discard it');
    expect(typed).toEqual(['']);
  });

  it('shows markup as the words it is', async () => {
    await show({ reflection: '<img src=x onerror=alert(1)>' });
    expect(root().querySelector('img')).toBeNull();
    expect(page.text()).toContain('<img src=x onerror=alert(1)>');
  });
});
