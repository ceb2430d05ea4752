import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Entry } from '../../domain/timeline/timeline';
import {
  aNoteEntry,
  aPracticeEntry,
  aPracticeLogEntry,
  aSessionEntry,
} from '../../domain/timeline/timeline.builders';
import { TimelineList } from './timeline-list';

const now = new Date('2026-11-20T12:00:00Z');

describe('TimelineList', () => {
  function shown(entries: readonly Entry[], isCoach = true): HTMLElement {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(TimelineList);
    fixture.componentRef.setInput('entries', entries);
    fixture.componentRef.setInput('reader', { isCoach, timeZone: 'Europe/London', now });
    fixture.componentRef.setInput('linkOf', ({ kind, id }: Entry) =>
      kind === 'note' ? { to: ['/notes', id], words: 'Read the note' } : null,
    );
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  const wordsIn = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ');

  it('names each month once, newest first', () => {
    const page = shown([aNoteEntry(), aSessionEntry({ at: '2026-10-01T10:00:00Z' })]);
    const months = Array.from(page.querySelectorAll('h2'), (heading) => heading.textContent);
    expect(months).toEqual(['November 2026', 'October 2026']);
  });

  it('says of a note that it is private, and leads to it', () => {
    const page = shown([aNoteEntry({ title: 'About the evenings' })]);
    expect(wordsIn(page)).toContain('About the evenings Private to you');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/notes/note-1');
  });

  it('marks what was looked for, and makes no markup of a text', () => {
    const page = shown([
      aNoteEntry({ excerpt: 'She sat \u{E000}closer\u{E001}. <b>So</b> did he.' }),
    ]);
    expect(Array.from(page.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
      'closer',
    ]);
    expect(wordsIn(page)).toContain('She sat closer. <b>So</b> did he.');
  });

  it('writes a day once, and tells every entry of it to a screen reader', () => {
    const page = shown([aNoteEntry(), aSessionEntry()]);
    const days = Array.from(page.querySelectorAll('time'));
    expect(days.map((day) => day.textContent.trim())).toEqual(['Yesterday', 'Yesterday']);
    expect(days.map((day) => day.classList.contains('hidden-visually'))).toEqual([false, true]);
  });

  it('asks the coach, and nobody else, what became of a session that is over', () => {
    const over = [aSessionEntry({ status: 'planned' })];
    expect(wordsIn(shown(over))).toContain('Did it take place?');
    TestBed.resetTestingModule();
    expect(wordsIn(shown(over, false))).not.toContain('Did it take place?');
  });

  it('tells a try with what was written of it in the client’s own words', () => {
    const page = shown([aPracticeLogEntry({ before: 6, after: 2, win: 'He asked.' })]);
    expect(wordsIn(page)).toContain('Twenty-second hug Tried');
    expect(page.querySelector('.quote')?.textContent).toBe(
      'The third breath is when my shoulders came down.',
    );
    expect(wordsIn(page)).toContain('A small win: He asked.');
    expect(wordsIn(page)).toContain('Unease 6 before, 2 after.');
  });

  it('says whose answer it is, and what only the client sees', () => {
    const entry = aPracticeLogEntry({ visibility: 'only_me', reply: 'Thank you.', title: null });
    const page = shown([entry], false);
    expect(wordsIn(page)).toContain('A practice Tried');
    expect(wordsIn(page)).toContain('Only you see this.');
    expect(wordsIn(page)).toContain('Your coach: Thank you.');
  });

  it('says of a practice how it stands, to each in their words', () => {
    const given = [aPracticeEntry({ status: 'proposed', why: 'For the evenings.' })];
    expect(wordsIn(shown(given))).toContain('Twenty-second hug: given Not answered yet');
    TestBed.resetTestingModule();
    const page = shown(given, false);
    expect(wordsIn(page)).toContain('Waits for your answer');
    expect(wordsIn(page)).toContain('For the evenings.');
  });

  it('shows hostile words as the words they are', () => {
    const page = shown([aNoteEntry({ excerpt: '<img src=x onerror=alert(1)>' })]);
    expect(page.querySelector('img')).toBeNull();
    expect(wordsIn(page)).toContain('<img src=x onerror=alert(1)>');
  });
});
