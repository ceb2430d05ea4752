import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { Config } from '../../core/config/config';
import { SignInPageActions } from '../../store/sign-in/sign-in.actions';
import { initialSignIn, signInFeature } from '../../store/sign-in/sign-in.feature';
import SignInPage from './sign-in-page';
import { PageHarness } from '../../shared/ui/testing/page-harness';

const noor = {
  label: 'Noor, a coach',
  shows: 'Her week',
  email: 'noor@example.com',
  password: 'walk-slowly-tonight',
  role: 'coach' as const,
};

describe('The sign-in page', () => {
  let fixture: ComponentFixture<SignInPage>;
  let page: PageHarness;
  let store: MockStore;
  let dispatch: jasmine.Spy;

  async function open(demoAccounts: (typeof noor)[] = []): Promise<void> {
    const settings = { supabaseUrl: '', publishableKey: 'key', demoAccounts };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({ initialState: { [signInFeature.name]: initialSignIn } }),
        { provide: Config, useValue: { load: () => Promise.resolve(settings) } },
      ],
    });
    store = TestBed.inject<MockStore>(MockStore);
    dispatch = spyOn(store, 'dispatch').and.callThrough();
    fixture = TestBed.createComponent(SignInPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  }

  it('starts in the e-mail field', async () => {
    await open();
    expect(document.activeElement).toBe(page.field('E-mail'));
  });

  it('signs in with what was typed, and stays in the tab unless chosen otherwise', async () => {
    await open();
    fixture.componentRef.setInput('returnUrl', '/my/intake/1');
    await page.fill('E-mail', ' adaeze@example.com ');
    await page.fill('Password', 'a stone in the river');
    await page.press('Sign in');
    expect(dispatch).toHaveBeenCalledWith(
      SignInPageActions.submitted({
        credentials: { email: 'adaeze@example.com', password: 'a stone in the river' },
        keep: false,
        returnUrl: '/my/intake/1',
      }),
    );
  });

  it('asks for what is missing, in words tied to the field', async () => {
    await open();
    await page.press('Sign in');
    expect(page.description('Password')).toBe('Enter your password.');
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it('says when the e-mail and the password don’t match, and keeps what was typed', async () => {
    await open();
    await page.fill('E-mail', 'adaeze@example.com');
    store.setState({
      [signInFeature.name]: { ...initialSignIn, error: { kind: 'wrong_credentials' } },
    });
    await fixture.whenStable();
    expect(page.alert()).toContain('don’t match');
    expect(page.field('E-mail').value).toBe('adaeze@example.com');
  });

  it('shows the password only when asked to', async () => {
    await open();
    expect(page.field('Password').type).toBe('password');
    await page.press('Show the password');
    expect(page.field('Password').type).toBe('text');
  });

  it('offers no demonstration accounts where none are configured', async () => {
    await open();
    expect(page.headings()).toEqual(['Welcome back']);
  });

  it('enters a demonstration account with one press', async () => {
    await open([noor]);
    expect(page.text()).toContain('Her week');
    await page.press('Enter as Noor, a coach');
    const { email, password } = noor;
    expect(dispatch).toHaveBeenCalledWith(
      SignInPageActions.submitted({
        credentials: { email, password },
        keep: false,
        returnUrl: null,
      }),
    );
  });
});
