import { TestBed } from '@angular/core/testing';
import { Confirm } from '../confirm/confirm';
import { SignIn } from '../sign-in/sign-in';
import { FakeSignIn } from '../sign-in/sign-in.fake';
import { DeviceData } from './device-data';
import { Leaving } from './leaving';
import { QuickExit } from './quick-exit';

describe('Leaving', () => {
  let unsent: boolean;
  let sure: boolean;
  let signIn: FakeSignIn;
  let asked: number;

  beforeEach(() => {
    [unsent, sure, asked] = [true, false, 0];
    signIn = new FakeSignIn();
    const ask = () => {
      asked++;
      return Promise.resolve(sure);
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: SignIn, useValue: signIn },
        { provide: Confirm, useValue: { ask } },
        { provide: QuickExit, useValue: { saveAll: () => Promise.resolve(true) } },
        { provide: DeviceData, useValue: { holdsUnsent: () => Promise.resolve(unsent) } },
      ],
    });
  });

  const prepare = () => TestBed.inject(Leaving).prepare();

  it('clears the device without a question when everything is with the server', async () => {
    unsent = false;
    expect(await prepare()).toBe('clear');
    expect(asked).toBe(0);
  });

  it('asks before words are thrown away', async () => {
    expect(await prepare()).toBe('stay');
    sure = true;
    expect(await prepare()).toBe('clear');
  });

  it('keeps the words of somebody whose sign-in had ended', async () => {
    signIn.expired.set(true);
    expect(await prepare()).toBe('keep');
    expect(asked).toBe(0);
  });
});
