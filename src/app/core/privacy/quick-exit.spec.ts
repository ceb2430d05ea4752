import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DeviceData } from './device-data';
import { QuickExit } from './quick-exit';

describe('QuickExit', () => {
  let happened: string[];
  let exit: QuickExit;
  let unsent: boolean;

  beforeEach(() => {
    happened = [];
    unsent = false;
    const note = (what: string) => () => {
      happened.push(what);
      return Promise.resolve();
    };
    const page = {
      title: 'Form',
      documentElement: document.createElement('html'),
      location: { replace: (url: string) => happened.push(`to ${url}`) },
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: DOCUMENT, useValue: page },
        {
          provide: DeviceData,
          useValue: {
            forgetSignIn: note('forgets who'),
            clear: note('clears the device'),
            holdsUnsent: () => Promise.resolve(unsent),
          },
        },
      ],
    });
    exit = TestBed.inject(QuickExit);
  });

  it('saves, clears the device and replaces the page', async () => {
    exit.beforeLeaving(() => Promise.resolve(void happened.push('saved')));
    await exit.leave();
    expect(happened).toEqual(['saved', 'forgets who', 'clears the device', 'to /tea.html']);
  });

  it('leaves all the same when saving fails, and keeps the sealed drafts', async () => {
    exit.beforeLeaving(() => Promise.reject(new Error('offline')));
    await exit.leave();
    expect(happened).toEqual(['forgets who', 'to /tea.html']);
  });

  it('keeps what an earlier page could not save', async () => {
    unsent = true;
    await exit.leave();
    expect(happened).toEqual(['forgets who', 'to /tea.html']);
  });

  it('does not ask a form that has closed', async () => {
    const takeBack = exit.beforeLeaving(() => Promise.resolve(void happened.push('saved')));
    takeBack();
    await exit.leave();
    expect(happened).not.toContain('saved');
  });
});
