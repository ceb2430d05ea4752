import { TestBed } from '@angular/core/testing';
import { Keeping } from '../../../core/keeping/keeping';
import { Waiting } from '../../../core/waiting/waiting';
import { SaveState, Saving } from './save-state';

describe('SaveState', () => {
  function said(state: Saving): string {
    const fixture = TestBed.createComponent(SaveState);
    fixture.componentRef.setInput('state', state);
    fixture.detectChanges();
    const region = (fixture.nativeElement as HTMLElement).querySelector('[role=status]');
    return region?.textContent.trim() ?? '';
  }

  it('says nothing before anything was typed, with the live region already there', () => {
    expect(said({ kind: 'idle' })).toBe('');
  });

  it('says when the words were saved', () => {
    expect(said({ kind: 'saved', at: new Date(2026, 10, 26, 10, 42) })).toBe('Saved 10:42');
  });

  it('says where the words are when the network is gone', () => {
    expect(said({ kind: 'offline' })).toBe('Offline: kept on this device');
  });

  it('does not blame the network for another reason', () => {
    expect(said({ kind: 'kept' })).toBe('Kept on this device');
  });

  it('tells a service that does not answer from a network that is gone', () => {
    expect(said({ kind: 'unavailable' })).toBe('The service does not answer: kept on this device');
  });

  it('claims to keep nothing where the device keeps nothing', () => {
    TestBed.inject(Keeping).works.set(false);
    expect(said({ kind: 'offline' })).toBe('Offline: only on this page, so leave it open');
    expect(said({ kind: 'unavailable' })).toContain('only on this page');
    expect(said({ kind: 'kept' })).toBe('Not saved yet: only on this page, so leave it open');
  });

  it('says when it takes longer than usual, and where the words are meanwhile', () => {
    jasmine.clock().install();
    TestBed.inject(Waiting).begin();
    expect(said({ kind: 'saving' })).toBe('Saving');
    jasmine.clock().tick(8000);
    expect(said({ kind: 'saving' })).toBe('Taking longer than usual: kept on this device');
    expect(said({ kind: 'saved' })).toBe('Saved');
    jasmine.clock().uninstall();
  });

  it('says that there are two versions to choose from', () => {
    expect(said({ kind: 'conflict' })).toBe('Two versions: choose');
  });
});
