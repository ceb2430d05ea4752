import { Actions } from '@ngrx/effects';
import { EMPTY, firstValueFrom, lastValueFrom, of, Subject } from 'rxjs';
import { aPracticeText } from '../../data/library-practices/library-practices.builders';
import type { PracticesGateway } from '../../data/practices/practices-gateway';
import { FakePracticesGateway } from '../../data/practices/practices-gateway.fake';
import { AssigningApiActions, AssignPageActions } from './assigning.actions';
import { assign$, consider$, listGiven$ } from './assigning.effects';
import { assigningFeature, initialAssigning } from './assigning.feature';

const { reducer } = assigningFeature;
const assignment = {
  clientId: 'ada',
  libraryPracticeId: 'library-1',
  sessionId: null,
  text: aPracticeText(),
  why: null,
  startsOn: null,
  endsOn: null,
  isConfirmed: false,
};
const pressed = AssignPageActions.practiceAssigned({ requestId: 'r', assignment });

describe('assigning', () => {
  let fake: FakePracticesGateway;
  const gateway = () => fake as unknown as PracticesGateway;

  beforeEach(() => {
    fake = new FakePracticesGateway();
  });

  it('looks up what there is to consider, each practice of a programme once', async () => {
    const considerations = spyOn(fake, 'considerations').and.callThrough();
    fake.toConsider = [{ kind: 'tier' }];
    const libraryPracticeIds = ['a', 'b', 'a'];
    const chosen = AssignPageActions.chosen({ clientId: 'ada', libraryPracticeIds });
    expect(await firstValueFrom(consider$(new Actions(of(chosen)), gateway()))).toEqual(
      AssigningApiActions.considered({
        clientId: 'ada',
        considered: { a: [{ kind: 'tier' }], b: [{ kind: 'tier' }] },
      }),
    );
    expect(considerations).toHaveBeenCalledTimes(2);
  });

  it('does nothing at a second press while the first is on its way', async () => {
    const assign = spyOn(fake, 'assign').and.callThrough();
    const presses = new Subject<typeof pressed>();
    const last = lastValueFrom(assign$(new Actions(presses), gateway()), { defaultValue: EMPTY });
    presses.next(pressed);
    presses.next(pressed);
    presses.complete();
    expect(await last).toEqual(AssigningApiActions.assigned({ requestId: 'r', clientId: 'ada' }));
    expect(assign).toHaveBeenCalledTimes(1);
  });

  it('keeps what was refused to be tried again', async () => {
    fake.failsWith = 'offline';
    const failed = await firstValueFrom(assign$(new Actions(of(pressed)), gateway()));
    const state = reducer(reducer(initialAssigning, pressed), failed);
    expect([state.busy, state.error?.kind, state.assigned]).toEqual([false, 'offline', null]);
  });

  it('shows nothing to consider of one client under another', () => {
    const choose = (clientId: string) =>
      AssignPageActions.chosen({ clientId, libraryPracticeIds: ['a'] });
    const considered = AssigningApiActions.considered({ clientId: 'ada', considered: { a: [] } });
    const other = [choose('ada'), choose('yuki'), considered].reduce(reducer, initialAssigning);
    expect(other.considered).toBeNull();
  });

  it('lists what somebody was given before, and of nobody else', async () => {
    const hug = { libraryPracticeId: 'hug', usedAt: '2026-11-02', givenAt: null, tries: 0 };
    fake.given = [hug];
    const choose = (clientId: string) => AssignPageActions.clientChosen({ clientId });
    const listed = await firstValueFrom(listGiven$(new Actions(of(choose('ada'))), gateway()));
    expect(listed).toEqual(AssigningApiActions.givenListed({ clientId: 'ada', given: [hug] }));
    expect([choose('ada'), listed].reduce(reducer, initialAssigning).given?.all).toEqual([hug]);
    expect([choose('yuki'), listed].reduce(reducer, initialAssigning).given?.all).toBeNull();
    const chosen = AssignPageActions.chosen({ clientId: 'ada', libraryPracticeIds: ['hug'] });
    const kept = [choose('ada'), listed, chosen].reduce(reducer, initialAssigning);
    expect(kept.given?.all).toEqual([hug]);
  });

  it('lets choose where what was given can’t be looked up', async () => {
    fake.failsWith = 'offline';
    const choose = AssignPageActions.clientChosen({ clientId: 'ada' });
    const failed = await firstValueFrom(listGiven$(new Actions(of(choose)), gateway()));
    const { given } = [choose, failed].reduce(reducer, initialAssigning);
    expect([given?.all, given?.error?.kind]).toEqual([[], 'offline']);
  });
});
