import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { someListed } from '../../data/clients/clients.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { ClientList } from './client-list';

describe('The list of clients', () => {
  let fixture: ComponentFixture<ClientList>;
  let page: PageHarness;

  async function show(...clients: Parameters<typeof someListed>[0][]): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    fixture = TestBed.createComponent(ClientList);
    fixture.componentRef.setInput('clients', clients.map(someListed));
    await fixture.whenStable();
    page = new PageHarness(fixture);
  }

  it('calls somebody by the name they prefer, with the other beside it', async () => {
    await show({ name: 'Leila Farahani', preferredName: 'ليلى', pronouns: 'she/her' });
    expect(page.text()).toMatch(/ليلى ?she\/her/);
    expect(page.text()).toContain('Leila Farahani');
  });

  it('says where everybody stands, in words', async () => {
    await show(
      { id: '1', invitation: 'none' },
      { id: '2', invitation: 'open' },
      { id: '3', invitation: 'expired' },
      { id: '4', joined: true, intake: 'in_progress' },
      { id: '5', joined: true, intake: 'submitted' },
    );
    for (const words of [
      'Not invited yet',
      'Invited, not here yet',
      'The invitation ran out',
      'Filling in the intake',
      'Intake to read',
    ]) {
      expect(page.text()).toContain(words);
    }
  });

  it('names a status only where it is not the usual one', async () => {
    await show({ id: '1', status: 'active' }, { id: '2', status: 'paused' });
    expect(page.text()).toContain('Paused');
    expect(page.text()).not.toContain('Active');
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
