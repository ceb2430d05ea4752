import { aRecord } from '../../data/my-records/my-records.builders';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { CoachChipsActions, MyRecordsApiActions } from './my-records.actions';
import { myRecordsFeature, type MyRecordsState } from './my-records.feature';

describe('the record that is looked at', () => {
  const { reducer } = myRecordsFeature;
  const records = ['a', 'b'].map((clientId) => aRecord({ clientId }));
  const loaded = reducer(undefined, MyRecordsApiActions.loaded({ records }));
  const shown = (state: MyRecordsState) =>
    myRecordsFeature.selectShown.projector(state.records, state.chosenId)?.clientId;

  it('is the first until another is chosen', () => {
    expect(shown(loaded)).toBe('a');
    expect(shown(reducer(loaded, CoachChipsActions.chosen({ clientId: 'b' })))).toBe('b');
  });

  it('is the one that a line of Today was about', () => {
    expect(shown(reducer(loaded, MyTodayPageActions.checkInChosen({ clientId: 'b' })))).toBe('b');
  });

  it('stays chosen while the records are looked up anew, and is the first again when it is gone', () => {
    const chosen = reducer(loaded, CoachChipsActions.chosen({ clientId: 'b' }));
    expect(shown(reducer(chosen, MyRecordsApiActions.loaded({ records })))).toBe('b');
    const fewer = MyRecordsApiActions.loaded({ records: records.slice(0, 1) });
    expect(shown(reducer(chosen, fewer))).toBe('a');
  });

  it('is none where there is none', () => {
    expect(shown(reducer(undefined, MyRecordsApiActions.loaded({ records: [] })))).toBeUndefined();
  });
});
