import { dayFrom, numberFrom } from './written';

describe('What a person writes', () => {
  it('is the same day in the digits of any script', () => {
    expect(dayFrom({ day: '٥', month: '١٢', year: '١٩٧٠' })).toBe('1970-12-05');
    expect(dayFrom({ day: '5', month: '12', year: '1970' })).toBe('1970-12-05');
  });

  it('is kept as it is where it is no number', () => {
    expect(numberFrom('1,5')).toBe(1.5);
    expect(['0x10', '1e3'].map(numberFrom)).toEqual(['0x10', '1e3']);
  });
});
