import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { FakeSignIn, fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { anInvitation } from '../../data/account/account.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { JoinPageActions } from '../../store/account/account.actions';
import { accountFeature, AccountState, initialAccount } from '../../store/account/account.feature';
import { JoinPage } from './join-page';

describe('The join page', () => {
  let fixture: ComponentFixture<JoinPage>;
  let page: PageHarness;
  let store: MockStore;
  let dispatch: jasmine.Spy;
  let signIn: FakeSignIn;

  beforeEach(async () => {
    signIn = fakeSignIn({ userId: null, role: null });
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: signIn },
        provideRouter([]),
        provideMockStore({ initialState: { [accountFeature.name]: initialAccount } }),
      ],
    });
    store = TestBed.inject<MockStore>(MockStore);
    dispatch = spyOn(store, 'dispatch').and.callThrough();
    fixture = TestBed.createComponent(JoinPage);
    fixture.componentRef.setInput('token', 'token-1');
    page = new PageHarness(fixture);
    await page.settle();
  });

  async function show(state: Partial<AccountState>): Promise<void> {
    store.setState({ [accountFeature.name]: { ...initialAccount, ...state } });
    await page.settle();
  }

  const invited = (state: Partial<AccountState> = {}) =>
    show({ step: 'invited', invitation: anInvitation(), ...state });

  it('looks the invitation up', () => {
    expect(dispatch).toHaveBeenCalledWith(JoinPageActions.opened({ token: 'token-1' }));
  });

  it('says who invites, and who will see what, before it asks anything', async () => {
    await invited();
    expect(page.headings()).toEqual(['Noor Haddad invites you', 'Who will see what']);
    expect(page.text()).toContain('Quiet Harbour');
  });

  it('shows every invitation that can’t be used the same way', async () => {
    await show({ step: 'failed', error: { kind: 'invitation_invalid' } });
    expect(page.headings()).toEqual(['This invitation can’t be used']);
  });

  it('does not call an invitation bad when only the network is gone', async () => {
    await show({ step: 'failed', error: { kind: 'offline' } });
    expect(page.alert()).toContain('no connection');
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledTimes(2);
  });

  it('asks for twelve characters', async () => {
    await invited();
    await page.fill('E-mail', 'adaeze@example.com');
    await page.fill('Password', 'river stone');
    await page.press('Join');
    expect(page.description('Password')).toBe('One character more.');
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it('joins with a name only if one was given', async () => {
    await invited();
    await page.fill('E-mail', 'adaeze@example.com');
    await page.fill('Password', 'a stone in the slow river');
    await page.press('Join');
    const joining = {
      name: '',
      email: 'adaeze@example.com',
      password: 'a stone in the slow river',
      invitation: 'token-1',
    };
    expect(dispatch).toHaveBeenCalledWith(JoinPageActions.submitted({ joining }));
  });

  it('keeps what was typed when the e-mail is not the invited one', async () => {
    await invited();
    await page.fill('E-mail', 'else@example.com');
    await invited({ error: { kind: 'invitation_invalid' } });
    expect(page.alert()).toContain('bound to the e-mail address it was sent to');
    expect(page.field('E-mail').value).toBe('else@example.com');
  });

  it('adds the invitation to an account that is there already', async () => {
    await invited();
    await page.press('I already have an account');
    await page.fill('E-mail', 'adaeze@example.com');
    await page.fill('Password', 'short');
    await page.press('Sign in and join');
    const credentials = { email: 'adaeze@example.com', password: 'short' };
    expect(dispatch).toHaveBeenCalledWith(
      JoinPageActions.accountUsed({ token: 'token-1', credentials }),
    );
  });

  it('sends somebody who must confirm their address to their mail', async () => {
    await show({ step: 'confirmation_mailed' });
    expect(page.headings()).toEqual(['Look in your mail']);
  });

  it('leads somebody for whom no mail comes into the account they have', async () => {
    await invited({ step: 'confirmation_mailed' });
    await page.press('I already have an account');
    expect(page.field('Password').type).toBe('password');
  });

  it('is accepted with one press by a client who is signed in', async () => {
    signIn.role.set('client');
    await invited();
    await page.press('Accept the invitation');
    expect(dispatch).toHaveBeenCalledWith(JoinPageActions.accepted({ token: 'token-1' }));
  });

  it('asks for an account when the one that is signed in is somebody else’s', async () => {
    signIn.role.set('client');
    await invited();
    await page.press('This is not me');
    expect(page.field('E-mail').type).toBe('email');
  });
});
