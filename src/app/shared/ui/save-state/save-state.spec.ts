import { TestBed } from '@angular/core/testing';
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

  it('says that there are two versions to choose from', () => {
    expect(said({ kind: 'conflict' })).toBe('Two versions: choose');
  });
});
