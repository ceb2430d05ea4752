import { TestBed } from '@angular/core/testing';
import { Waiting } from './waiting';

describe('Waiting', () => {
  let waiting: Waiting;

  beforeEach(() => {
    jasmine.clock().install();
    waiting = TestBed.inject(Waiting);
  });

  afterEach(() => jasmine.clock().uninstall());

  it('is long after eight seconds, until everything that is late has come', () => {
    const [one, other] = [waiting.begin(), waiting.begin()];
    jasmine.clock().tick(7999);
    expect(waiting.isLong()).toBeFalse();
    jasmine.clock().tick(1);
    expect(waiting.isLong()).toBeTrue();
    one();
    one();
    expect(waiting.isLong()).toBeTrue();
    other();
    expect(waiting.isLong()).toBeFalse();
  });

  it('is not long for what came soon', () => {
    waiting.begin()();
    jasmine.clock().tick(10_000);
    expect(waiting.isLong()).toBeFalse();
  });

  it('begins anew when somebody wishes to ask again', () => {
    let wishes = 0;
    waiting.again$.subscribe(() => wishes++);
    waiting.begin();
    jasmine.clock().tick(8000);
    waiting.tryAgain();
    expect(wishes).toBe(1);
    expect(waiting.isLong()).toBeFalse();
    jasmine.clock().tick(8000);
    expect(waiting.isLong()).toBeTrue();
  });
});
