import { TestBed } from '@angular/core/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { KeptForm } from './kept-form';

describe('KeptForm', () => {
  beforeEach(() => {
    const userId = `noor-${crypto.randomUUID()}`;
    TestBed.configureTestingModule({
      providers: [{ provide: SignIn, useValue: fakeSignIn({ userId, role: 'coach' }) }],
    });
  });

  async function open(key = 'ada.hug') {
    const form = TestBed.runInInjectionContext(() => new KeptForm<string>('assign'));
    return { form, draft: await form.open(key) };
  }

  it('begins with nothing, for each client and practice', async () => {
    const { form } = await open();
    await form.keep('For the evenings');
    expect((await open('ada.dinner')).draft).toBeNull();
  });

  it('comes back with the request with which it will be sent', async () => {
    const { form } = await open();
    await form.keep('For the evenings');
    const again = await open();
    expect(again.draft).toBe('For the evenings');
    expect(again.form.requestId).toBe(form.requestId);
  });

  it('is another request once an earlier try turns out to have been granted, and keeps its words', async () => {
    const { form } = await open();
    const { requestId } = form;
    await form.renew('For the evenings');
    const again = await open();
    expect(again.draft).toBe('For the evenings');
    expect(again.form.requestId).toBe(form.requestId);
    expect(form.requestId).not.toBe(requestId);
  });

  it('is another request once it was sent or given up', async () => {
    const { form } = await open();
    const { requestId } = form;
    await form.keep('For the evenings');
    await form.forget();
    expect(form.requestId).not.toBe(requestId);
    expect((await open()).draft).toBeNull();
  });
});
