import { anItem, answered } from './forms.builders';
import { canChooseVisibility, defaultVisibility, effectiveVisibility } from './visibility';

const mine = anItem('mine', { seenBy: { default: 'only_me' } });
const fixed = anItem('fixed', { seenBy: { default: 'coach', fixed: true } });

describe('Who sees an answer', () => {
  it('is the coach, and for the client to change, unless the form says otherwise', () => {
    expect(defaultVisibility(anItem('q'))).toBe('coach');
    expect(canChooseVisibility(anItem('q'))).toBeTrue();
    expect(effectiveVisibility(anItem('q'), answered('x', 'only_me'))).toBe('only_me');
  });

  it('starts where the form says, and moves where the client says', () => {
    expect(effectiveVisibility(mine, undefined)).toBe('only_me');
    expect(effectiveVisibility(mine, answered('x', 'coach_and_partner'))).toBe('coach_and_partner');
  });

  it('can not be changed where the form fixes it', () => {
    expect(canChooseVisibility(fixed)).toBeFalse();
    expect(effectiveVisibility(fixed, answered('x', 'only_me'))).toBe('coach');
  });

  it('is nobody else where the stored word is unknown', () => {
    expect(effectiveVisibility(mine, { state: 'answered', visibility: 'all' })).toBe('only_me');
  });
});
