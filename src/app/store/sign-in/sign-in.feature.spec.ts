import { aPerson } from '../../data/account/account.builders';
import { clearOnLeaving } from './clear-on-leaving';
import { ResumeDialogActions, SignInApiActions } from './sign-in.actions';
import { initialSignIn, signInFeature, SignInState } from './sign-in.feature';

const after = (...actions: Parameters<typeof signInFeature.reducer>[1][]): SignInState =>
  actions.reduce(signInFeature.reducer, initialSignIn);

const found = SignInApiActions.somebodyFound({ person: aPerson() });
const credentials = { email: 'adaeze@example.com', password: 'x' };

describe('The sign-in state', () => {
  it('does not know at first', () => {
    expect(after().status).toBe('unknown');
  });

  it('knows who is there', () => {
    expect(after(found)).toEqual(
      jasmine.objectContaining({ status: 'signed_in', userId: 'user-1', role: 'client' }),
    );
  });

  it('keeps the person when the sign-in ends under an open page', () => {
    expect(after(found, SignInApiActions.ended())).toEqual(
      jasmine.objectContaining({ expired: true, userId: 'user-1' }),
    );
  });

  it('does not call it ended when nobody was there', () => {
    expect(after(SignInApiActions.nobodyFound(), SignInApiActions.ended()).expired).toBeFalse();
  });

  it('says why coming back failed, and still asks', () => {
    const error = { kind: 'wrong_credentials' } as const;
    const state = after(
      found,
      SignInApiActions.ended(),
      ResumeDialogActions.submitted({ credentials }),
      SignInApiActions.failed({ error }),
    );
    expect(state).toEqual(jasmine.objectContaining({ expired: true, busy: false, error }));
  });

  it('goes on once the person is back', () => {
    const person = aPerson();
    expect(after(found, SignInApiActions.ended(), SignInApiActions.resumed({ person }))).toEqual(
      after(found),
    );
  });
});

describe('clearOnLeaving', () => {
  const reducer = clearOnLeaving((state: string[] | undefined) => state ?? ['fresh']);
  const before = ['of the one before'];

  it('starts the store over when the person signs out', () => {
    expect(reducer(before, SignInApiActions.signedOut())).toEqual(['fresh']);
  });

  it('starts the store over when somebody else comes instead', () => {
    const person = aPerson({ userId: 'user-2' });
    expect(reducer(before, SignInApiActions.somebodyElseResumed({ person }))).toEqual(['fresh']);
  });

  it('leaves it alone when the same person is back', () => {
    expect(reducer(before, SignInApiActions.resumed({ person: aPerson() }))).toBe(before);
  });
});
