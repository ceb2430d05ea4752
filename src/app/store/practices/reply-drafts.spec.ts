import { TestBed } from '@angular/core/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { ReplyDrafts } from './reply-drafts';

describe('a reply that is not sent', () => {
  beforeEach(() => {
    const userId = `noor-${crypto.randomUUID()}`;
    TestBed.configureTestingModule({
      providers: [{ provide: SignIn, useValue: fakeSignIn({ userId, role: 'coach' }) }],
    });
  });

  it('is there again for whoever opens the page anew', async () => {
    const replies = TestBed.inject(ReplyDrafts);
    await replies.keep('log-1', 'Thank you for');
    await replies.load();
    expect(replies.drafts()).toEqual({ 'log-1': 'Thank you for' });
  });

  it('goes from the device when it is sent, or taken out again', async () => {
    const replies = TestBed.inject(ReplyDrafts);
    await replies.keep('log-1', 'Thank you for');
    await replies.keep('log-2', 'One');
    await replies.forget('log-1');
    await replies.keep('log-2', '  ');
    await replies.load();
    expect(replies.drafts()).toEqual({});
  });
});
