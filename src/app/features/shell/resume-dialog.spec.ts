import { ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { QuickExit } from '../../core/privacy/quick-exit';
import { SignIn } from '../../core/sign-in/sign-in';
import { FakeSignIn } from '../../core/sign-in/sign-in.fake';
import { ResumeDialog } from './resume-dialog';

describe('The dialog that asks for the sign-in again', () => {
  let signIn: FakeSignIn;
  let fixture: ComponentFixture<ResumeDialog>;
  let page: PageHarness;

  const isOpen = () => (fixture.nativeElement as HTMLElement).querySelector('dialog')?.open;

  beforeEach(async () => {
    signIn = new FakeSignIn();
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: signIn },
        { provide: QuickExit, useValue: {} },
      ],
    });
    fixture = TestBed.createComponent(ResumeDialog);
    document.body.append(fixture.nativeElement as HTMLElement);
    page = new PageHarness(fixture);
    await page.settle();
  });

  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  it('stays away while the sign-in is good', () => {
    expect(isOpen()).toBeFalse();
  });

  it('comes over the page when the sign-in ends, and signs in with what is typed', async () => {
    signIn.expired.set(true);
    await page.settle();
    await page.fill('E-mail', 'adaeze@example.com');
    await page.fill('Password', 'a stone');
    await page.press('Sign in and go on');
    expect(isOpen()).toBeTrue();
    expect(signIn.resumedWith).toEqual(['adaeze@example.com a stone']);
  });

  it('says what was wrong and keeps asking', async () => {
    signIn.expired.set(true);
    signIn.error.set({ kind: 'wrong_credentials' });
    await page.settle();
    expect(page.alert()).toContain('don’t match');
  });

  it('comes back when Escape closed it', async () => {
    signIn.expired.set(true);
    await page.settle();
    const dialog = (fixture.nativeElement as HTMLElement).querySelector('dialog');
    const closed = new Promise((resolve) => dialog?.addEventListener('close', resolve));
    dialog?.close();
    await closed;
    expect(isOpen()).toBeTrue();
  });

  it('goes once the person is back', async () => {
    signIn.expired.set(true);
    await page.settle();
    signIn.expired.set(false);
    await page.settle();
    expect(isOpen()).toBeFalse();
  });

  it('lets the person sign out instead', async () => {
    signIn.expired.set(true);
    await page.settle();
    await page.press('Sign out');
    expect(signIn.signedOut).toEqual(['local']);
  });
});
