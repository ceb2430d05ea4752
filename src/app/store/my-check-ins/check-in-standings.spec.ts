import { Actions } from '@ngrx/effects';
import { firstValueFrom, of } from 'rxjs';
import type { CheckInStandingsGateway } from '../../data/my-check-ins/check-in-standings-gateway';
import { FakeCheckInStandingsGateway } from '../../data/my-check-ins/check-in-standings-gateway.fake';
import { aStanding, someSettings } from '../../domain/check-ins/check-ins.builders';
import { MyTodayPageActions } from '../assignments/assignments.actions';
import { CheckInPageActions, CheckInStandingsApiActions } from './check-in-standings.actions';
import { look$ } from './check-in-standings.effects';
import { checkInStandingsFeature, initialCheckInStandings } from './check-in-standings.feature';

const { reducer, selectForToday } = checkInStandingsFeature;
const standing = aStanding();
const { clientId } = standing;
const looked = CheckInStandingsApiActions.looked({ standings: [standing] });
const known = reducer(initialCheckInStandings, looked);

describe('how check-ins stand', () => {
  it('is looked up when Today or the tab opens', async () => {
    const gateway = new FakeCheckInStandingsGateway([standing]);
    for (const action of [MyTodayPageActions.opened(), CheckInPageActions.opened()]) {
      const effect = look$(new Actions(of(action)), gateway as unknown as CheckInStandingsGateway);
      expect(await firstValueFrom(effect)).toEqual(looked);
    }
  });

  it('stays as it was when it can’t be looked up anew', async () => {
    const gateway = new FakeCheckInStandingsGateway();
    gateway.failure = 'offline';
    const actions$ = new Actions(of(CheckInPageActions.retried()));
    const failed = await firstValueFrom(
      look$(actions$, gateway as unknown as CheckInStandingsGateway),
    );
    const state = reducer(known, failed);
    expect([state.standings.length, state.known, state.error?.kind]).toEqual([1, true, 'offline']);
  });

  it('counts a week as begun with its first answer, and as sent when it is', () => {
    const begun = reducer(known, CheckInPageActions.begun({ clientId, assignmentId: 'a' }));
    expect(begun.standings[0]).toEqual({ ...standing, assignmentId: 'a', status: 'in_progress' });
    const sent = CheckInStandingsApiActions.sent({ assignmentId: 'a', submittedAt: '' });
    const state = reducer(begun, sent);
    expect(state.standings[0]?.status).toBe('sent');
    expect(selectForToday.projector(state.standings)).toBeNull();
    // A late answer of another tab takes nothing back.
    const late = reducer(state, CheckInPageActions.begun({ clientId, assignmentId: 'a' }));
    expect(late.standings[0]?.status).toBe('sent');
  });

  it('has a change of how one is asked at once, and takes it back where it was not kept', () => {
    const settings = someSettings({ isPaused: true });
    const { settings: before } = standing;
    const changing = reducer(
      known,
      CheckInPageActions.settingsChanged({ clientId, settings, before }),
    );
    expect([changing.standings[0]?.settings.isPaused, changing.savingSettings]).toEqual([
      true,
      true,
    ]);
    const saved = reducer(changing, CheckInStandingsApiActions.settingsSaved({ clientId }));
    expect(saved.settingsSaved).toBe(clientId);
    const failure = { clientId, before, error: { kind: 'offline' } as const };
    const undone = reducer(changing, CheckInStandingsApiActions.settingsFailed(failure));
    expect(undone.standings[0]?.settings).toEqual(before);
    expect(undone.savingSettings).toBeFalse();
    expect(undone.settingsError).toEqual({ clientId, error: { kind: 'offline' } });
  });
});
