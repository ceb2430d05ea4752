import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aDocument, aNote } from '../../../data/notes/notes.builders';
import { aSharedNote } from '../../../data/shared-notes/shared-notes.builders';
import type { NoteVersion } from '../../../domain/notes/note';
import { AgreementsGateway } from '../../../data/agreements/agreements-gateway';
import { FakeAgreementsGateway } from '../../../data/agreements/agreements-gateway.fake';
import { anAgreement } from '../../../domain/agreements/agreement.builders';
import { withAgreed } from '../../../domain/notes/agreements';
import { Confirm } from '../../../core/confirm/confirm';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { OpenNote } from '../../../store/notes/open-note';
import { NoteSidebar } from './note-sidebar';
import { NoteConflict } from './note-conflict';
import { SummaryRows } from './summary-rows';
import { VersionView } from './version-view';

function shown<T>(view: Type<T>, inputs: Readonly<Record<string, unknown>>) {
  const fixture = TestBed.createComponent(view);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return {
    view: fixture.componentInstance,
    element: fixture.nativeElement as HTMLElement,
    page: new PageHarness(fixture),
  };
}

describe('The views of a note', () => {
  const agreement = anAgreement({ text: 'The hug', done: true });

  let gateway: FakeAgreementsGateway;

  beforeEach(() => {
    gateway = new FakeAgreementsGateway();
    TestBed.configureTestingModule({
      providers: [{ provide: AgreementsGateway, useValue: gateway }],
    });
  });

  it('let an agreement of last time be answered while one writes', async () => {
    const beside = { agreements: [agreement], brought: [], topics: [] };
    const { page } = shown(NoteSidebar, { beside, client: 'Yuki' });
    expect(page.text()).toContain('Only you can read your answers: Yuki was not sent this.');
    await page.press('Partly');
    expect(gateway.answered).toEqual([['The hug', 'partly']]);
    expect(page.text()).toContain('You: partly, today.');
  });

  it('show in a summary what its client says became of it', () => {
    const summary = aSharedNote({ body: withAgreed(aDocument('Dear Yuki'), ['The hug']) });
    const place = { kind: 'summary', id: summary.id } as const;
    const other = { answer: 'not_yet', at: '2026-01-10T10:00:00Z' } as const;
    const agreements = [
      anAgreement({ place, text: 'The hug', isShared: true, isTold: true, other }),
      anAgreement({ place: { ...place, id: 'another' }, text: 'Of another' }),
    ];
    const inputs = { summaries: [summary], agreements, client: 'Yuki', timeZone: 'Europe/London' };
    const text = shown(SummaryRows, inputs).page.text();
    expect(text).toMatch(/Dear Yuki.*Agreements.*The hug.*Yuki: not yet, .*10 January/);
    expect(text).toContain('Yuki can read your answers.');
    expect(text).not.toContain('Of another');
  });

  it('show what was agreed last, done or not, and what would rather be said live', () => {
    const beside = {
      agreements: [agreement, { ...agreement, text: 'One dinner', done: false }],
      brought: [{ id: 't1', words: 'How to say that I want to stop' }],
      topics: [{ linkId: 'q15', question: 'Is there an apology still waiting?' }],
    };
    const text = shown(NoteSidebar, { beside }).page.text();
    expect(text).toContain('Done: The hug');
    expect(text).toContain('One dinner');
    expect(text).toContain('How to say that I want to stop');
    expect(text).toContain('Is there an apology still waiting?');
  });

  it('show both versions of a conflict, and let one be chosen', async () => {
    const open = new OpenNote(aNote());
    open.write({ body: aDocument('From the laptop') });
    const theirs = { title: null, body: aDocument('From the tablet'), revision: 2 };
    open.take({ outcome: 'conflict', updatedAt: '2026-11-20T10:05:00Z', ...theirs });
    const { view, page } = shown(NoteConflict, { open });
    const chosen: string[] = [];
    view.settled.subscribe((choice) => chosen.push(choice));
    expect(page.text()).toContain('From the laptop');
    expect(page.text()).toContain('From the tablet');
    await page.press('Keep mine');
    await page.press('Keep both, one below the other');
    expect(chosen).toEqual(['mine', 'both']);
  });

  it('say of each summary whether it was read, and let it be withdrawn once', async () => {
    const summaries = [
      aSharedNote({ id: 'unread' }),
      aSharedNote({ id: 'read', readAt: '2026-01-10T10:00:00Z' }),
      aSharedNote({ id: 'back', withdrawnAt: '2026-01-10T10:00:00Z' }),
    ];
    const { view, element, page } = shown(SummaryRows, { summaries, timeZone: 'Europe/London' });
    const withdrawn: string[] = [];
    view.withdrawChosen.subscribe((id) => withdrawn.push(id));
    expect(page.text()).toMatch(/Not read yet.*Read .*10 January.*Withdrawn .*10 January/);
    expect(element.querySelectorAll('button').length).toBe(2);
    await page.press('Withdraw');
    expect(withdrawn).toEqual(['unread']);
  });

  describe('of a version', () => {
    const version: NoteVersion = {
      id: 'version-1',
      revision: 1,
      change: 'written',
      reason: null,
      title: null,
      body: aDocument('She sat much closer.'),
      at: '2026-11-20T10:00:00Z',
      onThisDevice: true,
    };
    const inputs = {
      version,
      before: aDocument('She sat closer.'),
      isNow: false,
      isFirst: false,
      wantsReason: true,
    };

    beforeEach(() => {
      const ask = () => Promise.resolve(true);
      TestBed.configureTestingModule({ providers: [{ provide: Confirm, useValue: { ask } }] });
    });

    it('show the word that was added, and say so to who can’t see it', () => {
      const { element } = shown(VersionView, inputs);
      expect(element.querySelector('ins')?.textContent).toBe('Added: much ');
    });

    it('ask for a reason before a finished note is brought back', async () => {
      const { view, page } = shown(VersionView, inputs);
      const reasons: (string | null)[] = [];
      view.restoreChosen.subscribe((reason) => reasons.push(reason));
      await page.press('Bring this version back');
      expect(page.text()).toContain('Say in a few words why.');
      await page.fill('Why it is brought back', 'It was right');
      await page.press('Bring this version back');
      expect(reasons).toEqual(['It was right']);
    });
  });
});
