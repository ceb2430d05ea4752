import { someCoach } from '../../data/coaches/coaches.builders';
import { CoachesApiActions, SettingsPageActions } from './coaches.actions';
import { coachesFeature, initialCoaches } from './coaches.feature';

const { reducer } = coachesFeature;
const at = '2026-11-23T10:00:00Z';

describe('the coach’s settings in the store', () => {
  const found = reducer(initialCoaches, CoachesApiActions.found({ coach: someCoach() }));

  it('say when they are saved', () => {
    const saving = reducer(
      found,
      SettingsPageActions.changed({ changes: { practiceName: 'New' } }),
    );
    expect(saving.saving).toBeTrue();
    const coach = someCoach({ practiceName: 'New', revision: 2 });
    const saved = reducer(saving, CoachesApiActions.saved({ coach, at }));
    expect([saved.saving, saved.savedAt, saved.coach]).toEqual([false, at, coach]);
  });

  it('stay as they were stored when saving fails', () => {
    const failed = reducer(found, CoachesApiActions.saveFailed({ error: { kind: 'offline' } }));
    expect([failed.coach, failed.saveError?.kind]).toEqual([someCoach(), 'offline']);
  });

  it('know that nowhere to find help is named, and nothing of it before they are loaded', () => {
    const hasNoHelp = (coaches: typeof found) => coachesFeature.selectHasNoHelp({ coaches });
    const empty = CoachesApiActions.found({ coach: someCoach({ crisisResources: [] }) });
    expect(hasNoHelp(initialCoaches)).toBeFalse();
    expect(hasNoHelp(reducer(initialCoaches, empty))).toBeTrue();
  });
});
