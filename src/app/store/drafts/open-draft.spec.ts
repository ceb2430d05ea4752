import { EnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type TypedDraft, TypedDrafts } from './typed-drafts';
import { OpenDraft } from './open-draft';

/** A device in memory. */
class FakeTypedDrafts implements Pick<TypedDrafts, keyof TypedDrafts> {
  readonly stored = new Map<string, TypedDraft<unknown, unknown>>();

  kept<Draft, Seen>(scope: string, key: string): Promise<TypedDraft<Draft, Seen> | undefined> {
    return Promise.resolve(this.stored.get(`${scope}.${key}`) as TypedDraft<Draft, Seen>);
  }

  keep(scope: string, key: string, typed: TypedDraft<unknown, unknown>): Promise<void> {
    this.stored.set(`${scope}.${key}`, typed);
    return Promise.resolve();
  }

  forget(scope: string, key: string): Promise<void> {
    this.stored.delete(`${scope}.${key}`);
    return Promise.resolve();
  }
}

describe('The draft of an open form', () => {
  let device: FakeTypedDrafts;
  const open = async (key = 'new', options = {}) => {
    const made = () => new OpenDraft<string, { revision: number }>('programme', options);
    const draft = runInInjectionContext(TestBed.inject(EnvironmentInjector), made);
    await draft.open(key);
    return draft;
  };

  beforeEach(() => {
    device = new FakeTypedDrafts();
    TestBed.configureTestingModule({ providers: [{ provide: TypedDrafts, useValue: device }] });
  });

  it('comes back with what it began from, and with the id that keeps a retry from adding twice', async () => {
    const first = await open();
    expect(first.kept()).toBeNull();
    first.type({ draft: 'Half', isChanged: true }, { revision: 3 });
    const second = await open();
    expect(second.kept()).toEqual({
      draft: 'Half',
      seen: { revision: 3 },
      requestId: first.requestId,
    });
    expect(second.requestId).toBe(first.requestId);
  });

  it('is kept for each form by itself, and not once nothing differs', async () => {
    const draft = await open('a');
    draft.type({ draft: 'Half', isChanged: true }, null);
    expect((await open('b')).kept()).toBeNull();
    draft.type({ draft: '', isChanged: false }, null);
    expect(device.stored.size).toBe(0);
  });

  it('stays as it is when it is opened once more, as by news of what the form is about', async () => {
    const draft = await open();
    const start = draft.startingFrom(() => null);
    expect(start()).toBeNull();
    draft.type({ draft: 'Half', isChanged: true }, null);
    device.stored.clear();
    const opened = draft.open('new');
    expect(start()).toBeNull();
    await opened;
    expect([draft.draft(), draft.isChanged()]).toEqual(['Half', true]);
  });

  it('goes when the page is left', async () => {
    const draft = await open();
    draft.type({ draft: 'Half', isChanged: true }, null);
    TestBed.resetTestingModule();
    expect(device.stored.size).toBe(0);
  });

  it('stays when its form is left, where that was promised', async () => {
    const draft = await open('new', { outlasts: true });
    draft.type({ draft: 'Half', isChanged: true }, null);
    TestBed.resetTestingModule();
    expect(device.stored.size).toBe(1);
  });

  it('is another request once an earlier try was granted, and keeps its words', async () => {
    const draft = await open();
    const { requestId } = draft;
    draft.type({ draft: 'Half', isChanged: true }, null);
    draft.renew();
    expect(draft.requestId).not.toBe(requestId);
    const again = await open();
    expect([again.before(), again.requestId]).toEqual(['Half', draft.requestId]);
  });

  it('starts a form from what is stored, and from what was seen once something is typed', async () => {
    const draft = await open();
    const stored = signal<{ revision: number } | null | undefined>(undefined);
    const start = draft.startingFrom(stored);
    expect(start()).toBeUndefined();
    stored.set({ revision: 3 });
    expect(start()?.revision).toBe(3);
    stored.set({ revision: 4 });
    expect(start()?.revision).toBe(4);
    draft.type({ draft: 'Half', isChanged: true }, start() ?? null);
    stored.set({ revision: 5 });
    expect(start()?.revision).toBe(4);
    draft.type({ draft: '', isChanged: false }, null);
    expect(start()?.revision).toBe(5);
  });

  it('goes on from what was seen before the page was loaded, until it is dropped', async () => {
    (await open()).type({ draft: 'Half', isChanged: true }, { revision: 3 });
    const again = await open();
    const start = again.startingFrom(() => ({ revision: 9 }));
    expect(again.isBack()).toBeTrue();
    expect(again.before()).toBe('Half');
    expect(start()?.revision).toBe(3);
    again.drop();
    expect(again.isBack()).toBeFalse();
    expect(start()?.revision).toBe(9);
  });

  it('is another one, with another id, once it was saved', async () => {
    const draft = await open();
    const { requestId } = draft;
    draft.type({ draft: 'Half', isChanged: true }, null);
    draft.end();
    expect(device.stored.size).toBe(0);
    expect(draft.isChanged()).toBeFalse();
    expect(draft.requestId).not.toBe(requestId);
  });
});
