import { TestBed } from '@angular/core/testing';
import { Toast } from '../../shared/ui/toast/toast';
import { SignIn } from '../../core/sign-in/sign-in';
import { FakeSignIn } from '../../core/sign-in/sign-in.fake';
import { tellSignOutTrouble } from './sign-out-trouble';

describe('A shell', () => {
  let signIn: FakeSignIn;
  let said: string[];

  beforeEach(() => {
    signIn = new FakeSignIn();
    said = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: signIn },
        { provide: Toast, useValue: { say: (text: string) => said.push(text) } },
      ],
    });
    TestBed.runInInjectionContext(tellSignOutTrouble);
  });

  it('says when signing out everywhere did not work', () => {
    signIn.error.set({ kind: 'offline' });
    TestBed.tick();
    expect(said).toEqual([jasmine.stringContaining('no connection')]);
  });

  it('leaves it to the dialog while that asks for the sign-in', () => {
    signIn.expired.set(true);
    signIn.error.set({ kind: 'wrong_credentials' });
    TestBed.tick();
    expect(said).toEqual([]);
  });
});
