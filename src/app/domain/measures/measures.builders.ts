import type { Measure, MeasureNorm, MeasureRights } from './measure';

/** Test data: plain and whole, with what the spec is about laid over it. Its words are made up. */
export const aMeasure = (rest: Partial<Measure> = {}): Measure => ({
  slug: 'gad-7',
  title: 'GAD-7',
  about: 'Anxiety over the last two weeks.',
  citation: 'Spitzer et al. 2006',
  licence: 'No permission required.',
  shipsItems: true,
  itemRanges: [{ from: 1, to: 7, least: 0, most: 3 }],
  scoring: [
    {
      id: 'total',
      label: 'GAD-7',
      op: 'sum',
      items: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'],
    },
  ],
  reverseKnown: true,
  bands: [
    { from: 0, label: 'minimal' },
    { from: 5, label: 'mild' },
    { from: 10, label: 'moderate' },
    { from: 15, label: 'severe' },
  ],
  cutOff: { value: 10, rule: 'at_least' },
  reliableChange: { points: 6, citation: 'Bischoff et al. 2020' },
  ...rest,
});

/** One whose words the coach enters: three questions, the second turned round. */
export const aBareMeasure = (rest: Partial<Measure> = {}): Measure =>
  aMeasure({
    slug: 'ras',
    title: 'RAS',
    about: 'Satisfaction with a relationship.',
    shipsItems: false,
    itemRanges: [{ from: 1, to: 3, least: 1, most: 5 }],
    scoring: [{ id: 'mean', label: 'RAS', op: 'mean', items: ['i1', 'i2', 'i3'], reverse: ['i2'] }],
    bands: [],
    cutOff: null,
    reliableChange: null,
    ...rest,
  });

export const someRights = (rest: Partial<MeasureRights> = {}): MeasureRights => ({
  id: 'rights-1',
  measure: 'gad-7',
  isOwn: true,
  revision: 1,
  holder: 'The holder',
  basis: 'No permission required',
  territory: '',
  commercialUse: true,
  expiresOn: null,
  evidence: '',
  ...rest,
});

export const aNorm = (rest: Partial<MeasureNorm> = {}): MeasureNorm => ({
  measure: 'ras',
  revision: 1,
  sd: 0.8,
  reliability: 0.86,
  citation: 'A source',
  ...rest,
});
