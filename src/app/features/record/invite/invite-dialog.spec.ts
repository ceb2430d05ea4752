import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { someClient } from '../../../data/clients/clients.builders';
import { someNewInvitation } from '../../../data/invitations/invitations.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { InviteDialog } from './invite-dialog';

describe('The invitation', () => {
  let fixture: ComponentFixture<InviteDialog>;
  let page: PageHarness;
  let chosen: boolean[];

  async function open(client = someClient()): Promise<void> {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    fixture = TestBed.createComponent(InviteDialog);
    fixture.componentRef.setInput('client', client);
    fixture.componentRef.setInput('offersIntake', true);
    fixture.componentRef.setInput('timeZone', 'Europe/Warsaw');
    chosen = [];
    fixture.componentInstance.inviteChosen.subscribe((withIntake) => chosen.push(withIntake));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  }

  it('says for whom and for how long, and gives the intake unless told not to', async () => {
    await open();
    expect(page.text()).toContain('within 72 hours, and only for yuki@example.com');
    await page.press('Make the link');
    page.field('Give the intake').click();
    await page.press('Make the link');
    expect(chosen).toEqual([true, false]);
  });

  it('shows the link once it is made, with its end in the coach’s own time', async () => {
    await open();
    const expiresAt = '2126-11-23T10:00:00Z';
    fixture.componentRef.setInput('fresh', someNewInvitation({ token: 'abc', expiresAt }));
    await page.settle();
    expect(page.field('Link').value).toBe(`${location.origin}/join/abc`);
    expect(page.text()).toContain('23 November 2126 at 11:00');
    expect(document.activeElement).toBe(page.field('Link'));
  });

  it('asks for an e-mail address first where there is none', async () => {
    await open(someClient({ email: null }));
    expect(page.text()).toContain('An e-mail address is needed');
    expect(page.text()).not.toContain('Make the link');
  });

  it('says what went wrong and stays open', async () => {
    await open();
    fixture.componentRef.setInput('error', { kind: 'already_joined' });
    await page.settle();
    expect(page.alert()).toContain('They have joined already');
  });
});
