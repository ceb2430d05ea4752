import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '../connection/connection';
import { onComingBack } from './coming-back';

describe('coming back to a page', () => {
  const online = signal(true);
  let refresh: jasmine.Spy<() => void>;
  let visibility: jasmine.Spy<() => DocumentVisibilityState>;

  beforeEach(() => {
    online.set(true);
    refresh = jasmine.createSpy('refresh');
    visibility = spyOnProperty(document, 'visibilityState').and.returnValue('visible');
    TestBed.configureTestingModule({ providers: [{ provide: Connection, useValue: { online } }] });
    TestBed.runInInjectionContext(() => onComingBack(refresh));
    TestBed.tick();
  });

  const turn = (to: DocumentVisibilityState) => {
    visibility.and.returnValue(to);
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
  };

  it('makes it fresh, and leaving does not', () => {
    turn('hidden');
    expect(refresh).not.toHaveBeenCalled();
    turn('visible');
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('waits for the network', () => {
    online.set(false);
    turn('visible');
    expect(refresh).not.toHaveBeenCalled();
    online.set(true);
    TestBed.tick();
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('owes nothing to a network that comes back while one was here', () => {
    online.set(false);
    TestBed.tick();
    online.set(true);
    TestBed.tick();
    expect(refresh).not.toHaveBeenCalled();
  });

  it('is over with the page', () => {
    TestBed.resetTestingModule();
    turn('visible');
    expect(refresh).not.toHaveBeenCalled();
  });
});
