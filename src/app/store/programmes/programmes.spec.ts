import type { Action } from '@ngrx/store';
import { firstValueFrom, type Observable, of } from 'rxjs';
import type { ProgrammesGateway } from '../../data/programmes/programmes-gateway';
import { FakeProgrammesGateway } from '../../data/programmes/programmes-gateway.fake';
import { aProgramme } from '../../data/programmes/programmes.builders';
import {
  ProgrammeFormActions,
  ProgrammePageActions,
  ProgrammesApiActions,
  ProgrammesPageActions,
} from './programmes.actions';
import { add$, archive$, change$, list$, open$, restore$ } from './programmes.effects';
import { initialProgrammes, programmesFeature } from './programmes.feature';

const { reducer } = programmesFeature;
const programme = aProgramme({ id: 'b', title: 'B', revision: 3 });
const after = (...actions: Action[]) => actions.reduce(reducer, initialProgrammes);
const ids = (...actions: Action[]) =>
  programmesFeature.selectProgrammes({ programmes: after(...actions) })?.map(({ id }) => id);

describe('the programmes in the store', () => {
  const listed = ProgrammesApiActions.listed({ programmes: [programme] });

  it('stand by title, once all of them are known', () => {
    const other = ProgrammesApiActions.added({ programme: aProgramme({ id: 'a', title: 'A' }) });
    expect(ids(other)).toBeUndefined();
    expect(ids(listed, other)).toEqual(['a', 'b']);
  });

  it('stay when they can’t be loaded again, until it works', () => {
    const failed = ProgrammesApiActions.listFailed({ error: { kind: 'offline' } });
    expect(ids(listed, failed)).toEqual(['b']);
    expect(after(failed, ProgrammesPageActions.retried()).error).toBeNull();
  });

  it('keep the other version while a conflict waits, until the page is left', () => {
    const theirs = { ...programme, revision: 5 };
    const conflict = ProgrammesApiActions.conflicted({ theirs });
    expect(after(conflict).theirs).toEqual(theirs);
    expect(after(conflict, ProgrammePageActions.opened({ programmeId: 'b' })).theirs).toBeNull();
  });
});

describe('what happens to a programme', () => {
  type Effect = (actions$: Observable<Action>, gateway: ProgrammesGateway) => Observable<Action>;
  const outcome = (effect: unknown, action: Action) => {
    const gateway = new FakeProgrammesGateway([programme]) as unknown as ProgrammesGateway;
    return firstValueFrom((effect as Effect)(of(action), gateway));
  };

  it('it is listed and found, or it is said that it is not there', async () => {
    expect(await outcome(list$, ProgrammesPageActions.opened())).toEqual(
      ProgrammesApiActions.listed({ programmes: [programme] }),
    );
    expect(await outcome(open$, ProgrammePageActions.opened({ programmeId: 'b' }))).toEqual(
      ProgrammesApiActions.found({ programme }),
    );
    const opened = ProgrammeFormActions.opened({ programmeId: 'x' });
    expect(await outcome(open$, opened)).toEqual(
      ProgrammesApiActions.findFailed({ programmeId: 'x', error: { kind: 'not_found' } }),
    );
  });

  it('it is added, archived and restored', async () => {
    const added = ProgrammeFormActions.added({ requestId: 'r', text: programme });
    expect((await outcome(add$, added)).type).toBe(ProgrammesApiActions.added.type);
    const archived = await outcome(archive$, ProgrammePageActions.archiveChosen({ programme }));
    expect(archived.type).toBe(ProgrammesApiActions.archived.type);
    const restored = await outcome(restore$, ProgrammePageActions.restoreChosen({ programme }));
    expect(restored.type).toBe(ProgrammesApiActions.restored.type);
  });

  it('a change made from an old version brings the newer one along', async () => {
    const old = { requestId: 'r', programmeId: 'b', revision: 2, text: programme };
    expect(await outcome(change$, ProgrammeFormActions.changed(old))).toEqual(
      ProgrammesApiActions.conflicted({ theirs: programme }),
    );
  });
});
