import {
  aLibraryText,
  aPracticeText,
} from '../../data/library-practices/library-practices.builders';
import { libraryProblems, tidied, tidiedForLibrary } from './library-check';

const wrong = (rest: Parameters<typeof aLibraryText>[0]) =>
  libraryProblems(tidiedForLibrary(aLibraryText(rest))).map(({ field, step }) =>
    step === undefined ? field : `${field} ${step}`,
  );

describe('what keeps a practice from being kept', () => {
  it('is nothing where all is within its limits', () => {
    expect(wrong({})).toEqual([]);
    const most = { notice: '𝒜'.repeat(1000), notWhen: 'a'.repeat(1000), minutes: 240 };
    const steps = Array.from({ length: 20 }, () => '𝒜'.repeat(500));
    expect(wrong({ ...most, title: '𝒜'.repeat(200), steps })).toEqual([]);
  });

  it('is a length, told at its field', () => {
    expect(wrong({ title: 'a'.repeat(201) })).toEqual(['title']);
    expect(wrong({ steps: ['Sit.', 'a'.repeat(501)] })).toEqual(['steps 1']);
    expect(wrong({ steps: Array.from({ length: 21 }, () => 'Sit.') })).toEqual(['steps']);
    expect(wrong({ notice: 'a'.repeat(1001), notWhen: 'a'.repeat(1001) })).toEqual([
      'notice',
      'notWhen',
    ]);
    expect(wrong({ forCoach: 'a'.repeat(1001) })).toEqual(['forCoach']);
  });

  it('is a time of a step that is not there, or a breath that nobody can take', () => {
    const [steps, timer] = [['Hold.'], { step: 1, seconds: 20, label: '' }];
    expect(wrong({ steps, timers: [timer], pace: { in: 4, hold: 0, out: 6 } })).toEqual([]);
    expect(wrong({ steps, timers: [{ ...timer, step: 2 }] })).toEqual(['timers']);
    expect(wrong({ pace: { in: 4, hold: 0, out: 60 } })).toEqual(['pace']);
  });

  it('is a number out of its range, or none', () => {
    for (const minutes of [0, 241, 1.5, Number.NaN])
      expect(wrong({ minutes })).toEqual(['minutes']);
    expect(wrong({ cadence: { rule: 'FREQ=WEEKLY', times: 7 } })).toEqual(['cadence']);
  });

  it('is what is missing', () => {
    expect(wrong({ title: ' \n ' })).toEqual(['title']);
    expect(wrong({ steps: ['', ' \n'] })).toEqual(['steps']);
  });

  it('is a character that the database can’t hold', () => {
    expect(wrong({ title: 'a\u0000b' })).toEqual(['title']);
    expect(wrong({ steps: ['Sit.', 'half a \uD83D'] })).toEqual(['steps 1']);
  });
});

describe('a tidied practice', () => {
  it('has no blanks around its texts, and one line a title and a step', () => {
    const text = aPracticeText({
      title: ' Long\r\n hug ',
      steps: [' Sit\ndown. ', '', 'Breathe.'],
      notice: ' One.\r\n\r\nTwo. ',
    });
    expect(tidied(text)).toEqual({
      ...text,
      title: 'Long hug',
      steps: ['Sit down.', 'Breathe.'],
      notice: 'One.\n\nTwo.',
    });
  });

  it('has its timers in the order of its steps', () => {
    const timer = { step: 1, seconds: 20, label: ' First\nhand ' };
    const { timers } = tidied(aPracticeText({ timers: [{ ...timer, step: 3 }, timer] }));
    expect(timers.map(({ step, label }) => `${step} ${label}`)).toEqual([
      '1 First hand',
      '3 First hand',
    ]);
  });
});
