import { TestBed } from '@angular/core/testing';
import { aTurn } from '../../core/testing/turns';
import { KeepAwake } from './keep-awake';

describe('Keeping the screen awake', () => {
  let held: number;
  let request: jasmine.Spy;
  let sight: DocumentVisibilityState;

  beforeEach(() => {
    held = 0;
    sight = 'visible';
    request = jasmine.createSpy('request').and.callFake(() => {
      held++;
      const release = () => {
        held--;
        return Promise.resolve();
      };
      return Promise.resolve({ release });
    });
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    spyOnProperty(document, 'visibilityState').and.callFake(() => sight);
    TestBed.configureTestingModule({ providers: [KeepAwake] });
  });

  afterEach(() => Reflect.deleteProperty(navigator, 'wakeLock'));

  const turn = async (to: DocumentVisibilityState) => {
    sight = to;
    document.dispatchEvent(new Event('visibilitychange'));
    await aTurn();
  };

  it('begins with its page and ends with it', async () => {
    TestBed.inject(KeepAwake);
    await aTurn();
    expect(held).toBe(1);
    TestBed.resetTestingModule();
    await aTurn();
    expect(held).toBe(0);
    await turn('visible');
    expect(held).toBe(0);
  });

  it('is taken again when the page comes back into sight', async () => {
    TestBed.inject(KeepAwake);
    await turn('hidden');
    expect(request).toHaveBeenCalledTimes(1);
    await turn('visible');
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('lets go also when the page closed before the browser answered', async () => {
    TestBed.inject(KeepAwake);
    TestBed.resetTestingModule();
    await aTurn();
    expect(held).toBe(0);
  });

  it('says nothing where the browser will not', async () => {
    request.and.rejectWith(new Error('low battery'));
    TestBed.inject(KeepAwake);
    await aTurn();
    expect(held).toBe(0);
  });
});
