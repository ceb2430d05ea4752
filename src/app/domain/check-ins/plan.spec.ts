import { allItems, definitionProblem, type FormDefinition, type FormItem } from '../forms';
import { aCheckInDefinition, aDimension, aPlan } from './check-ins.builders';
import {
  definitionFrom,
  draftOf,
  effectOf,
  ownDimension,
  type PlanDraft,
  planProblems,
  reworded,
  withDimension,
} from './plan';
import { dimensionsOf } from './questions';

const plan = aPlan();
const items = allItems(aCheckInDefinition);
const asking = (...asked: readonly FormItem[]): FormDefinition => ({
  sections: [{ linkId: 'week', title: 'This week', items: asked }],
});
const draft = draftOf(plan, aCheckInDefinition);
const asked = ({ dimensions }: PlanDraft) =>
  dimensions.filter(({ isAsked }) => isAsked).map(({ item }) => item.linkId);

const sayHeard = (text: string): PlanDraft =>
  withDimension(draft, 'heard', {
    item: aDimension({ linkId: 'heard', label: 'Heard', text }),
  });

const without = (linkId: string): PlanDraft => withDimension(draft, linkId, { isAsked: false });

describe('a plan of check-ins', () => {
  it('begins with what is asked, in its order, and offers the rest', () => {
    const own = { ...ownDimension('12345678-0000').item, text: 'We played', label: 'Playful' };
    const definition = asking(own, aDimension());
    const { dimensions } = draftOf(aPlan({ definition }), aCheckInDefinition);
    expect(dimensions.map(({ item, isAsked, isOwn }) => [item.linkId, isAsked, isOwn])).toEqual([
      ['own-12345678', true, true],
      ['seen', true, false],
      ['heard', false, false],
      ['desire', false, false],
    ]);
  });

  it('changes nothing as long as nothing is changed', () => {
    expect(definitionFrom(draft, plan.definition)).toEqual(plan.definition);
    expect(effectOf(draft, plan).isChanged).toBeFalse();
  });

  it('keeps the win and the topic, whatever is asked', () => {
    const { sections } = definitionFrom(without('seen'), plan.definition);
    expect(sections[0]?.items.map(({ linkId }) => linkId)).toEqual([
      'heard',
      'desire',
      'win',
      'talk',
    ]);
  });

  it('makes a form that can be published, with a question of one’s own in it', () => {
    const own = ownDimension(crypto.randomUUID());
    const item = { ...own.item, label: ' Playful ', text: ' We played ' };
    const with1 = { ...draft, dimensions: [{ ...own, item }, ...draft.dimensions] };
    const made = definitionFrom(with1, plan.definition);
    expect(definitionProblem(made)).toBeNull();
    expect(dimensionsOf(made)[0]?.label).toBe('Playful');
    expect(dimensionsOf(made)[0]?.text).toBe('We played');
  });

  it('says what saving does: to what is new, left out and said otherwise', () => {
    expect(effectOf(without('seen'), plan).left).toEqual(['Seen']);
    expect(effectOf(sayHeard('I was listened to'), plan).reworded).toEqual(['Heard']);
    const own = { ...ownDimension('1'), item: aDimension({ linkId: 'own-1', label: 'Playful' }) };
    const added = { ...draft, dimensions: [...draft.dimensions, own] };
    expect(effectOf(added, plan).added).toEqual(['Playful']);
    expect(effectOf({ ...draft, everyWeeks: 2 }, plan).isChanged).toBeTrue();
  });

  it('tells other words and other ends from another name or place, which mean the same', () => {
    const others = items.filter(({ linkId }) => linkId !== 'seen');
    const other = (item: Partial<FormItem>) => asking(...others, aDimension(item));
    expect(reworded(aCheckInDefinition, other({ label: 'Noticed' }))).toEqual([]);
    for (const changed of [{ text: 'x' }, { minLabel: 'Never' }, { maxLabel: 'Always' }]) {
      const names = reworded(aCheckInDefinition, other(changed)).map(({ linkId }) => linkId);
      expect(names).toEqual(['seen']);
    }
  });

  it('notices an order that was changed', () => {
    const turned = { ...draft, dimensions: [...draft.dimensions].reverse() };
    expect(asked(turned)).toEqual(['desire', 'heard', 'seen']);
    expect(effectOf(turned, plan)).toEqual({
      isChanged: true,
      added: [],
      left: [],
      reworded: [],
    });
  });

  it('asks something, in words, under names of their own', () => {
    const none = draft.dimensions.map((one) => ({ ...one, isAsked: false }));
    expect(planProblems(draft).size).toBe(0);
    expect(planProblems({ ...draft, dimensions: none }).get('')).toBe('none_asked');
    const heard = (item: object) => {
      const change = { item: { ...aDimension({ linkId: 'heard', label: 'Heard' }), ...item } };
      return planProblems(withDimension(draft, 'heard', change)).get('heard');
    };
    expect(heard({ label: ' ' })).toBe('no_label');
    expect(heard({ label: 'x'.repeat(41) })).toBe('label_too_long');
    expect(heard({ text: ' ' })).toBe('no_text');
    expect(heard({ label: 'seen ' })).toBe('same_label');
    expect(heard({})).toBeUndefined();
  });
});
