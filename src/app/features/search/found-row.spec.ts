import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aFound } from '../../data/search/search.builders';
import type { Found } from '../../domain/search/found';
import { FoundRow } from './found-row';

describe('FoundRow', () => {
  function shown(partial: Partial<Found> = {}): HTMLElement {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(FoundRow);
    fixture.componentRef.setInput('found', aFound(partial));
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  it('marks what was found, and says whose words they are', () => {
    const row = shown();
    expect(Array.from(row.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['touch']);
    expect(row.textContent).toContain('Your note, private to you');
  });

  it('says that an answer is the client’s own words', () => {
    const row = shown({ kind: 'answer', saidBy: 'client', title: 'What brings you here?' });
    expect(row.textContent).toContain('Adaeze’s own words');
    expect(row.textContent).toContain('What brings you here?');
  });

  it('names a reflection by its practice, and leads to the practices', () => {
    const row = shown({ kind: 'reflection', saidBy: 'client', id: 'log-1', title: 'The hug' });
    expect(row.textContent).toContain('The hug');
    expect(row.textContent).toContain('Adaeze’s own words');
    expect(row.querySelector('a')?.getAttribute('href')).toBe('/coach/clients/client-1/practices');
  });

  it('leads from words of a check-in to that check-in', () => {
    const row = shown({ kind: 'check_in', saidBy: 'client', id: 'week-1', title: 'A small win?' });
    expect(row.textContent).toContain('Adaeze’s own words');
    expect(row.querySelector('a')?.getAttribute('href')).toBe(
      '/coach/clients/client-1/check-ins/week-1',
    );
  });

  it('shows markup in a note as the words it is', () => {
    const row = shown({ pieces: [{ text: '<img src=x onerror=alert(1)>', isHit: true }] });
    expect(row.querySelector('img')).toBeNull();
    expect(row.querySelector('mark')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('leads to the note, by ids alone', () => {
    expect(shown().querySelector('a')?.getAttribute('href')).toBe(
      '/coach/clients/client-1/notes/note-1',
    );
  });
});
