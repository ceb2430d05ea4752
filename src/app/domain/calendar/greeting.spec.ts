import { strangeWords } from './testing/strange-words';
import { greeting } from './greeting';

describe('The greeting', () => {
  const at = (hour: string, zone?: string) =>
    greeting(new Date(`2026-11-25T${hour}Z`), 'Ada', zone);

  it('goes by the hour where the person is', () => {
    expect(at('08:00', 'UTC')).toBe('Good morning, Ada');
    expect(at('08:00', 'Asia/Tokyo')).toBe('Good afternoon, Ada');
    expect(at('20:00', 'UTC')).toBe('Good evening, Ada');
    expect(at('02:00', 'UTC')).toBe('Good evening, Ada');
    expect(at('08:20', 'America/Los_Angeles')).toBe('Good evening, Ada');
  });

  it('does without a name until it is known', () => {
    expect(greeting(new Date('2026-11-25T08:00Z'), '', 'UTC')).toBe('Good morning');
  });

  it('takes no engine’s words for an hour', () => {
    strangeWords();
    expect(at('08:00', 'UTC')).toBe('Good morning, Ada');
    expect(at('00:30', 'UTC')).toBe('Good evening, Ada');
  });
});
