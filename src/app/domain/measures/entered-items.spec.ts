import { definitionProblem, scoreOf } from '../forms';
import { emptyItems, enteredItems, itemsProblem } from './entered-items';
import { definitionOf, draftFrom } from './items-form';
import { aBareMeasure } from './measures.builders';

const measure = aBareMeasure();
const options = 'Not like us = 1\nA little = 2\nMore or less = 3\nMostly = 4\nJust like us = 5';
const items = 'We laugh at the same clouds\nWe lose each other’s keys\nWe share the last plum';
const draft = { ...emptyItems, items, options };

describe('Items that a coach enters', () => {
  it('come one a line, without the blank lines and numbers of a paste', () => {
    const pasted = '1. We laugh\n\n  2) We weep \n3 We sing\n';
    expect(enteredItems(pasted).map(({ text }) => text)).toEqual([
      'We laugh',
      'We weep',
      '3 We sing',
    ]);
  });

  it('may have answers of their own below them, each after a dash', () => {
    expect(enteredItems('One\n- Never = 0\n• Often = 3\nTwo').map(({ own }) => own)).toEqual([
      ['Never = 0', 'Often = 3'],
      [],
    ]);
  });

  it('make a form that may be published, and scores as the catalogue says', () => {
    const form = definitionOf(measure, draft);
    expect(itemsProblem(measure, draft)).toBeNull();
    expect(definitionProblem(form)).toBeNull();
    const answer = (value: string) => ({ state: 'answered', value, visibility: 'coach' }) as const;
    const best = { i1: answer('4'), i2: answer('0'), i3: answer('4') };
    expect(scoreOf(form, best)).toEqual([
      { id: 'mean', label: 'RAS', value: 5, answered: 3, least: 1, most: 5 },
    ]);
  });

  it('can all be skipped', () => {
    const [section] = definitionOf(measure, draft).sections;
    expect(section?.items.every((item) => item.allowPreferNotToSay && !item.required)).toBeTrue();
  });

  it('must be as many as the measure has', () => {
    const problem = itemsProblem(measure, { ...draft, items: 'Only one' });
    expect(problem).toEqual({
      field: 'items',
      message: 'RAS has 3 items, one a line. Here are 1.',
    });
  });

  it('need points behind each answer', () => {
    const problem = itemsProblem(measure, { ...draft, options: 'Never = 1\nAlways' });
    expect(problem?.field).toBe('options');
    expect(problem?.message).toContain('“Always” needs its points');
    const own = itemsProblem(measure, { ...draft, items: `${items}\n- Always` });
    expect(own?.field).toBe('items');
  });

  it('need the points that the measure has', () => {
    const problem = itemsProblem(measure, { ...draft, options: 'Never = 0\nAlways = 5' });
    expect(problem).toEqual({
      field: 'options',
      message: 'The answers to item 1 must run from 1 to 5 points.',
    });
    const own = itemsProblem(measure, { ...draft, items: `${items}\n- No = 1\n- Yes = 2` });
    expect(own?.message).toBe('The answers to item 3 must run from 1 to 5 points.');
  });

  it('are on one scale only where they have the same answers', () => {
    const scale = { ...draft, answers: 'scale' } as const;
    const itemRanges = [
      { from: 1, to: 1, least: 0, most: 6 },
      { from: 2, to: 3, least: 0, most: 5 },
    ];
    const mixed = itemsProblem({ ...measure, itemRanges }, scale);
    expect(mixed?.message).toContain('The items of RAS have different answers.');
    const own = itemsProblem(measure, { ...scale, items: `${items}\n- Never = 5\n- Always = 1` });
    expect([own?.field, own?.message]).toEqual([
      'items',
      'Item 3 has answers of its own, which a scale has no place for. Choose “among words”.',
    ]);
  });

  it('may be answered on a scale with words at its ends', () => {
    const scale = { ...draft, answers: 'scale', minLabel: 'Never', maxLabel: ' ' } as const;
    expect(itemsProblem(measure, scale)).toBeNull();
    const [section] = definitionOf(measure, scale).sections;
    expect(section?.items[0]).toEqual(
      jasmine.objectContaining({ type: 'scale', min: 1, max: 5, minLabel: 'Never' }),
    );
    expect(section?.items[0]?.maxLabel).toBeUndefined();
  });

  it('are turned round as the coach marks them only where the catalogue does not know', () => {
    const reverse = [1, 3];
    expect(definitionOf(measure, { ...draft, reverse }).scoring?.[0]?.reverse).toEqual(['i2']);
    const [scoring] = measure.scoring;
    const unknown = aBareMeasure({
      reverseKnown: false,
      scoring: [
        { ...scoring, id: 'mean', label: 'RAS', op: 'mean', items: ['i1', 'i2'], reverse: [] },
      ],
    });
    expect(definitionOf(unknown, { ...draft, reverse }).scoring?.[0]?.reverse).toEqual(['i1']);
  });

  it('come back as they were typed', () => {
    const whole = { ...draft, intro: 'How is it?', reverse: [2] };
    expect(draftFrom(definitionOf(measure, whole))).toEqual(whole);
    const own = `One\n- No = 1\n- Yes = 5\nTwo\n- Never = 1\n- Ever = 5\nThree\n- No = 1\n- Yes = 5`;
    const apart = { ...whole, items: own, options: '' };
    expect(draftFrom(definitionOf(measure, apart))).toEqual(apart);
  });
});
