import { givenWords } from './given-words';

describe('What is said of a practice that was given before', () => {
  const words = (givenAt: string | null, tries = 0) =>
    givenWords(
      { libraryPracticeId: 'hug', usedAt: '2026-11-02T10:00:00Z', givenAt, tries },
      '2026-11-25',
      'Europe/Berlin',
    );

  it('is when, and how often it was tried', () => {
    expect(words('2026-03-03T10:00:00Z', 4)).toBe('Given on 3 March, tried 4 times');
    expect(words('2026-03-03T23:30:00Z', 1)).toBe('Given on 4 March, tried once');
    expect(words('2025-03-03T10:00:00Z', 2)).toBe('Given on 3 March 2025, tried twice');
  });

  it('denies no try, and is nothing where it was given to somebody else', () => {
    expect(words('2026-03-03T10:00:00Z')).toBe('Given on 3 March');
    expect(words(null)).toBe('');
  });
});
