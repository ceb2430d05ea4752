import { inOrder } from './in-order';

describe('inOrder', () => {
  const sorted = (...texts: string[]) => texts.sort(inOrder);

  it('puts the earlier of two instants first, with and without a fraction', () => {
    const whole = '2026-11-30T10:00:00+00:00';
    const later = '2026-11-30T10:00:00.25+00:00';
    expect(sorted(later, whole, '2025-01-01')).toEqual(['2025-01-01', whole, later]);
    expect(inOrder(whole, whole)).toBe(0);
  });

  it('goes by no language’s alphabet', () => {
    expect(sorted('b', 'a', 'B')).toEqual(['B', 'a', 'b']);
  });
});
