import { allItems } from '../forms';
import { aCheckInDefinition, aDimension } from './check-ins.builders';
import { valuesInTheSameWords } from './last-time';
import { inLikedOrder, screensOf, screenToGoOnAt } from './screens';

const items = allItems(aCheckInDefinition);
const ids = (screens: ReturnType<typeof screensOf>) =>
  screens.map((screen) => screen.map(({ linkId }) => linkId).join(' '));

describe('a check-in one question at a time', () => {
  it('has a screen for each dimension, and one for all else', () => {
    expect(ids(screensOf(items, false))).toEqual(['seen', 'heard', 'desire', 'win talk']);
  });

  it('begins with the small win where somebody likes it so', () => {
    expect(ids(screensOf(items, true))).toEqual(['win', 'seen', 'heard', 'desire', 'talk']);
    expect(inLikedOrder(items, true).map(({ linkId }) => linkId)[0]).toBe('win');
    expect(inLikedOrder(items, false)).toEqual(items);
  });

  it('ends with a dimension where nothing else is asked', () => {
    expect(ids(screensOf([aDimension()], true))).toEqual(['seen']);
  });

  it('goes on behind the last answer, and never behind the end', () => {
    const at = (...answered: string[]) =>
      screenToGoOnAt(screensOf(items, false), ({ linkId }) => answered.includes(linkId));
    expect(at()).toBe(0);
    expect(at('seen')).toBe(1);
    expect(at('heard')).toBe(2);
    expect(at('seen', 'win')).toBe(3);
  });
});

describe('what was chosen last time', () => {
  const answered = (linkId: string, value: number) =>
    ({ linkId, state: 'answered', value }) as const;
  const answers = [
    answered('seen', 4),
    answered('heard', 0),
    { linkId: 'win', state: 'answered', value: 'Tea.' } as const,
    { linkId: 'desire', state: 'skipped', value: null } as const,
  ];

  it('is known of each dimension that had a value', () => {
    const before = { definition: aCheckInDefinition, answers };
    expect(valuesInTheSameWords(before, aCheckInDefinition)).toEqual({ seen: 4, heard: 0 });
  });

  it('says nothing of a dimension that is asked in other words now, or no more', () => {
    const others = [aDimension({ text: 'Did anybody see me?' })];
    const now = { sections: [{ linkId: 'week', title: 'This week', items: others }] };
    expect(valuesInTheSameWords({ definition: aCheckInDefinition, answers }, now)).toEqual({});
  });
});
