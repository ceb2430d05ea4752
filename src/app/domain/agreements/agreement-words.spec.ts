import { anAgreement } from './agreement.builders';
import { readersOf } from './agreement-words';

describe('Who can read a coach’s answers', () => {
  const [sent, kept] = [anAgreement({ isShared: true }), anAgreement()];

  it('is the client where all was sent, and nobody else where nothing was', () => {
    expect(readersOf([sent, sent], 'Yuki')).toBe('Yuki can read your answers.');
    expect(readersOf([kept], 'Yuki')).toContain('Only you');
  });

  it('is said of both where some of it was', () => {
    expect(readersOf([sent, kept], 'Yuki')).toContain('The others are only yours');
  });
});
