import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { ConfirmPageActions } from '../../store/account/account.actions';
import { accountFeature, initialAccount } from '../../store/account/account.feature';
import { ConfirmPage } from './confirm-page';

describe('The page that mails lead to', () => {
  let fixture: ComponentFixture<ConfirmPage>;
  let page: PageHarness;
  let store: MockStore;
  let dispatch: jasmine.Spy;

  async function open(type: string, tokenHash?: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({ initialState: { [accountFeature.name]: initialAccount } }),
      ],
    });
    store = TestBed.inject<MockStore>(MockStore);
    dispatch = spyOn(store, 'dispatch').and.callThrough();
    fixture = TestBed.createComponent(ConfirmPage);
    fixture.componentRef.setInput('type', type);
    fixture.componentRef.setInput('token_hash', tokenHash);
    page = new PageHarness(fixture);
    await page.settle();
  }

  it('does not use a link before it is pressed, since mail programs open links too', async () => {
    await open('signup', 'hash');
    expect(dispatch).toHaveBeenCalledOnceWith(ConfirmPageActions.opened());
    await page.press('Confirm and come in');
    expect(dispatch).toHaveBeenCalledWith(
      ConfirmPageActions.linkFollowed({ link: 'signup', tokenHash: 'hash' }),
    );
  });

  it('lets a new password be chosen once the link was good', async () => {
    await open('recovery', 'hash');
    store.setState({ [accountFeature.name]: { ...initialAccount, step: 'password_wanted' } });
    await page.settle();
    await page.fill('New password', 'a stone in the slow river');
    await page.press('Keep this password');
    expect(dispatch).toHaveBeenCalledWith(
      ConfirmPageActions.passwordChosen({ password: 'a stone in the slow river' }),
    );
  });

  it('says why a password is to be chosen after a confirmation', async () => {
    await open('signup', 'hash');
    store.setState({ [accountFeature.name]: { ...initialAccount, step: 'password_wanted' } });
    await page.settle();
    expect(page.headings()).toEqual(['Choose your password']);
    expect(page.text()).toContain('more than one password');
    expect(page.field('Password').type).toBe('password');
  });

  it('says the same of a link that is used, old, or of no kind', async () => {
    await open('nonsense', 'hash');
    expect(page.headings()).toEqual(['This link can’t be used']);
  });
});
