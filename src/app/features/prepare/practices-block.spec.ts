import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PreparedPractice } from '../../domain/prepare/preparation';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { PracticesBlock } from './practices-block';

const hug: PreparedPractice = {
  id: 'hug',
  title: 'A long hug',
  status: 'accepted',
  rule: null,
  times: 1,
  heldSince: null,
  tries: 2,
  lastTriedOn: '2026-11-26',
};

describe('The practices before a session', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2026-11-27T02:00Z')));
  afterEach(() => jasmine.clock().uninstall());

  function show(timeZone: string) {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(PracticesBlock);
    fixture.componentRef.setInput('practices', [hug]);
    fixture.componentRef.setInput('record', ['/coach/clients', 'ada']);
    fixture.componentRef.setInput('timeZone', timeZone);
    fixture.detectChanges();
    return new PageHarness(fixture).text();
  }

  it('say when one was tried last, seen from the day it is where the coach is', () => {
    expect(show('America/New_York')).toContain('tried 2 times, last today.');
    TestBed.resetTestingModule();
    expect(show('Europe/London')).toContain('tried 2 times, last yesterday.');
  });
});
