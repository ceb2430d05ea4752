import { TestBed } from '@angular/core/testing';
import { aNamedLog } from '../../data/practices/practices.builders';
import type { ReadLog } from '../../domain/practices/read-log';
import { TriedStrip } from './tried-strip';

describe('TriedStrip', () => {
  function shown(...logs: Partial<ReadLog>[]): HTMLElement {
    const fixture = TestBed.createComponent(TriedStrip);
    const all = logs.map((log, nr) => aNamedLog({ id: String(nr), ...log }));
    fixture.componentRef.setInput('logs', all);
    fixture.componentRef.setInput('today', '2026-11-25');
    fixture.componentRef.setInput('title', 'The hug');
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }

  const sentence = (strip: HTMLElement) =>
    strip.querySelector('[role=img]')?.getAttribute('aria-label');

  it('says in a sentence what the picture shows', () => {
    const strip = shown(
      { day: '2026-11-23' },
      { day: '2026-11-22' },
      { day: '2026-11-20', outcome: 'tried_stopped' },
      { day: '2026-01-01' },
    );
    expect(sentence(strip)).toBe(
      'Tried on 2 days, tried and stopped on one day in the last 12 weeks.',
    );
    expect(sentence(shown())).toBe('Nothing is written down in the last 12 weeks.');
  });

  it('tells a stop from a try by its shape, and names each day', () => {
    const strip = shown({ day: '2026-11-23' }, { day: '2026-11-20', outcome: 'tried_stopped' });
    const title = (shape: string) => strip.querySelector(`.grid .${shape}`)?.getAttribute('title');
    expect(title('done')).toBe('23 November 2026: Tried');
    expect(title('tried_stopped')).toBe('20 November 2026: Tried, stopped');
  });

  it('has a table behind it, of what is in the picture', () => {
    const strip = shown({ day: '2026-11-23', before: 6, after: 3 }, { day: '2026-01-01' });
    const rows = Array.from(strip.querySelectorAll('tbody tr'), (row) => row.textContent);
    expect(rows).toEqual(['23 November 2026Tried6 before, 3 after']);
  });
});
