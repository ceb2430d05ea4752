import { SignInStorage } from '../sign-in/sign-in-storage';
import { SingleKeys } from './single-keys';

describe('SingleKeys', () => {
  afterEach(() => new SingleKeys().turn(true));

  it('do something unless they are turned off, on this device', () => {
    const keys = new SingleKeys();
    expect(keys.isOn()).toBeTrue();
    keys.turn(false);
    expect([keys.isOn(), new SingleKeys().isOn()]).toEqual([false, false]);
    keys.turn(true);
    expect(new SingleKeys().isOn()).toBeTrue();
  });

  it('stay off when somebody signs out', () => {
    new SingleKeys().turn(false);
    new SignInStorage().clear();
    expect(new SingleKeys().isOn()).toBeFalse();
  });
});
