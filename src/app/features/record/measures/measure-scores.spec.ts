import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { MeasureScores } from './measure-scores';
import type { ReadScore } from './score-words';

const aRead = (rest: Partial<ReadScore> = {}): ReadScore => ({
  id: 'total',
  label: 'GAD-7',
  value: 8,
  least: 0,
  most: 21,
  missing: '',
  band: 'mild',
  considerReferral: false,
  change: null,
  ...rest,
});

describe('The scores of a measure', () => {
  let fixture: ComponentFixture<MeasureScores>;
  let page: PageHarness;

  const show = async (...scores: readonly ReadScore[]) => {
    fixture.componentRef.setInput('scores', scores);
    await page.settle();
    return page.text();
  };

  beforeEach(() => {
    fixture = TestBed.createComponent(MeasureScores);
    page = new PageHarness(fixture);
  });

  it('stand in their range, with the published band', async () => {
    const text = await show(aRead());
    expect(text).toContain('of 0 to 21');
    expect(text).toContain('mild');
    expect(text).not.toContain('Consider referral');
    expect(text).not.toContain('noise');
  });

  it('past the cut-off say to consider a referral, and that it is no diagnosis', async () => {
    const text = await show(aRead({ value: 10, considerReferral: true }));
    expect(text).toContain('Consider referral. The score is past the published cut-off.');
    expect(text).toContain('not a diagnosis');
  });

  it('say of a change whether it is more than noise, and by whom', async () => {
    const change = { words: '6 points lower than on 12 May', citation: 'Bischoff 2020' };
    expect(await show(aRead({ change: { ...change, isReliable: true } }))).toContain(
      '6 points lower than on 12 May: more than the measure’s own noise. Bischoff 2020',
    );
    expect(await show(aRead({ change: { ...change, isReliable: false } }))).toContain(
      ': within the measure’s own noise.',
    );
  });

  it('without a value say what is here', async () => {
    const text = await show(
      aRead({ value: null, band: null, missing: '6 of 7 answers are here.' }),
    );
    expect(text).toContain('No score');
    expect(text).toContain('6 of 7 answers are here.');
  });
});
