import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { someWaiting } from '../../data/coach-today/coach-today.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { TopicList } from './topic-list';

describe('What clients would like to talk about', () => {
  it('leads to the check-in in which they said so', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(TopicList);
    const topic = someWaiting({ kind: 'check_in_topic', clientName: 'Ada', assignmentId: 'a' });
    fixture.componentRef.setInput('waiting', [topic]);
    const page = new PageHarness(fixture);
    await page.settle();
    expect(page.text()).toContain('Ada');
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/coach/clients/client-1/check-ins/a');
  });
});
