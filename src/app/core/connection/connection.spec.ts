import { TestBed } from '@angular/core/testing';
import { Connection } from './connection';

describe('Connection', () => {
  let connection: Connection;

  beforeEach(() => {
    jasmine.clock().install();
    connection = TestBed.inject(Connection);
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  const tick = async () => {
    jasmine.clock().tick(10_001);
    await Promise.resolve();
    await Promise.resolve();
  };

  it('hears from the browser that the network is gone, and back', () => {
    dispatchEvent(new Event('offline'));
    expect(connection.online()).toBeFalse();
    dispatchEvent(new Event('online'));
    expect(connection.online()).toBeTrue();
  });

  it('believes a request that got no answer more than the browser', () => {
    connection.failed('/');
    expect(connection.online()).toBeFalse();
  });

  it('asks quietly until something answers', async () => {
    const ask = spyOn(globalThis, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    connection.failed('/');
    await tick();
    expect(connection.online()).toBeFalse();
    ask.and.resolveTo(new Response());
    await tick();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(connection.online()).toBeTrue();
  });
});
