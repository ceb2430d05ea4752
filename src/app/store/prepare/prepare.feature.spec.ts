import { aPreparation } from '../../domain/timeline/timeline.builders';
import { PrepareApiActions, PreparePagesActions } from './prepare.actions';
import { initialPrepare, prepareFeature } from './prepare.feature';

const { reducer } = prepareFeature;
const asked = (clientId: string) =>
  reducer(initialPrepare, PreparePagesActions.shown({ clientId }));
const prepared = PrepareApiActions.prepared({ preparation: aPreparation({ clientId: 'ada' }) });

describe('preparing', () => {
  it('shows what was asked for', () => {
    expect(reducer(asked('ada'), prepared).preparation?.clientId).toBe('ada');
  });

  it('never shows one client’s topics under another', () => {
    expect(reducer(asked('yuki'), prepared).preparation).toBeNull();
    const changed = reducer(
      reducer(asked('ada'), prepared),
      PreparePagesActions.shown({ clientId: 'yuki' }),
    );
    expect(changed.preparation).toBeNull();
  });

  it('keeps in sight what is known while it is asked for again', () => {
    const again = reducer(
      reducer(asked('ada'), prepared),
      PreparePagesActions.shown({ clientId: 'ada' }),
    );
    expect(again.preparation).not.toBeNull();
  });

  it('says what failed for the client who is open, and no other', () => {
    const error = { kind: 'offline' } as const;
    expect(
      reducer(asked('ada'), PrepareApiActions.failed({ clientId: 'ada', error })).error,
    ).toEqual(error);
    expect(
      reducer(asked('ada'), PrepareApiActions.failed({ clientId: 'yuki', error })).error,
    ).toBeNull();
  });
});
