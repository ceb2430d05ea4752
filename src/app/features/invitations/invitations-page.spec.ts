import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { FakeSignIn } from '../../core/sign-in/sign-in.fake';
import { someInvitation } from '../../data/account/account.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { InvitationsPageActions } from '../../store/account/account.actions';
import { accountFeature, AccountState, initialAccount } from '../../store/account/account.feature';
import { InvitationsPage } from './invitations-page';

describe('The page of a client’s own invitations', () => {
  let fixture: ComponentFixture<InvitationsPage>;
  let page: PageHarness;
  let dispatch: jasmine.Spy;
  let signIn: FakeSignIn;

  async function open(state: Partial<AccountState>, hasCoach = false): Promise<void> {
    signIn = new FakeSignIn();
    signIn.hasCoach.set(hasCoach);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: SignIn, useValue: signIn },
        provideMockStore({
          initialState: { [accountFeature.name]: { ...initialAccount, ...state } },
        }),
      ],
    });
    dispatch = spyOn(TestBed.inject<MockStore>(MockStore), 'dispatch').and.callThrough();
    fixture = TestBed.createComponent(InvitationsPage);
    page = new PageHarness(fixture);
    await page.settle();
  }

  it('says that no coach is there yet, what to do, and looks again when asked', async () => {
    await open({ mine: [] });
    expect(page.headings()).toEqual(['No coach yet']);
    expect(page.text()).toContain('Ask your coach to invite you again');
    await page.press('Look again');
    expect(dispatch.calls.allArgs().flat()).toEqual([
      InvitationsPageActions.opened(),
      InvitationsPageActions.opened(),
    ]);
  });

  it('lets an account without a coach be left', async () => {
    await open({ mine: [] });
    await page.press('Sign out');
    expect(signIn.signedOut).toEqual(['local']);
  });

  it('accepts an invitation with one press, and once', async () => {
    await open({ mine: [someInvitation()] });
    expect(page.headings()).toEqual(['You are invited', 'Noor Haddad']);
    await page.press('Accept');
    expect(dispatch).toHaveBeenCalledWith(InvitationsPageActions.accepted({ id: 'invitation-1' }));
  });

  it('leads on whoever has a coach', async () => {
    await open({ mine: [] }, true);
    expect(page.headings()).toEqual(['Nothing more is waiting']);
    expect(page.text()).toContain('Go to Today');
  });

  it('says what went wrong', async () => {
    await open({ mine: [someInvitation()], error: { kind: 'invitation_invalid' } });
    expect(page.alert()).toContain('This invitation can’t be used');
  });
});
