import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { someListed, someWait } from '../../data/clients/clients.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { ClientList } from './client-list';

describe('The list of clients', () => {
  let fixture: ComponentFixture<ClientList>;
  let page: PageHarness;

  async function show(...clients: Parameters<typeof someListed>[0][]): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    fixture = TestBed.createComponent(ClientList);
    fixture.componentRef.setInput('clients', clients.map(someListed));
    fixture.componentRef.setInput('timeZone', 'Asia/Tokyo');
    fixture.componentRef.setInput('now', new Date('2026-11-30T12:00:00Z'));
    await fixture.whenStable();
    page = new PageHarness(fixture);
  }

  const root = () => fixture.nativeElement as HTMLElement;
  const all = (selector: string) =>
    [...root().querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  const tags = () => all('.tag');

  it('calls somebody by the name they prefer, with the other beside it', async () => {
    await show({ name: 'Leila Farahani', preferredName: 'ليلى', pronouns: 'she/her' });
    expect(page.text()).toMatch(/ليلى ?she\/her/);
    expect(page.text()).toContain('Leila Farahani');
  });

  it('says where everybody stands, in words', async () => {
    await show(
      { id: '1', invitation: 'none' },
      { id: '2', invitation: 'open', waits: [someWait({ kind: 'invited' })] },
      {
        id: '3',
        invitation: 'expired',
        waits: [someWait({ kind: 'invited', expired: true })],
      },
      { id: '4', joined: true, intake: 'in_progress', waits: [someWait({ kind: 'in_progress' })] },
      { id: '5', joined: true, intake: 'reviewed' },
    );
    expect(tags()).toEqual([
      'Not invited yet',
      'Invited',
      'Invitation ran out',
      'Filling in the intake',
      'Intake read',
    ]);
    expect(page.text()).not.toContain('Waiting for you');
  });

  it('says first that something waits for the coach, and then all of it', async () => {
    await show({
      joined: true,
      intake: 'assigned',
      waits: [
        someWait({ kind: 'not_started' }),
        someWait({ kind: 'check_in_to_read', count: 2 }),
        someWait({ kind: 'intake_to_read', topics: 1 }),
      ],
    });
    expect(tags()).toEqual(['Waiting for you']);
    expect(all('.wait')).toEqual([
      'Intake to read, with one topic to say live',
      'Two check-ins to read',
      'Intake not started',
    ]);
  });

  it('says when they meet and met, where the coach is', async () => {
    await show(
      { id: '1', nextSessionAt: '2026-11-30T16:00:00Z', lastSessionAt: '2026-11-09T10:00:00Z' },
      { id: '2', nextSessionAt: '2026-11-30T11:30:00Z' },
      { id: '3', status: 'completed', lastSessionAt: '2026-11-29T10:00:00Z' },
      { id: '4' },
    );
    expect(all('.met').map((words) => words.replace(/\s+/g, ' '))).toEqual([
      'Tomorrow at 01:00Last met 3 weeks ago',
      'Session nowNot met yet',
      'Last met yesterday',
      'No session plannedNot met yet',
    ]);
  });

  it('opens a record with one link, and offers what is often done beside it', async () => {
    await show({ id: 'a', name: 'Yuki Tanabe' });
    const links = [...root().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/coach/clients/a',
      '/coach/clients/a/notes/new',
      '/coach/clients/a/prepare',
      '/coach/clients/a/sessions/new',
    ]);
    await page.press('Actions: Yuki Tanabe');
    const items = [...document.querySelectorAll('[role=menuitem]')];
    expect(items.map((item) => item.textContent.trim())).toEqual([
      'Write a note',
      'Prepare',
      'Plan a session',
    ]);
  });

  it('names a status only where it is not the usual one', async () => {
    await show({ id: '1', status: 'active' }, { id: '2', status: 'paused' });
    expect(tags()).toEqual(['Not invited yet', 'Not invited yet', 'Paused']);
  });

  it('asks for more by a button, where there is more', async () => {
    await show({});
    let asked = 0;
    fixture.componentInstance.moreWanted.subscribe(() => asked++);
    expect(page.text()).not.toContain('Show more');
    fixture.componentRef.setInput('hasMore', true);
    await page.settle();
    asked = 0;
    await page.press('Show more');
    expect(asked).toBeGreaterThan(0);
  });
});
