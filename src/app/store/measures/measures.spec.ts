import type { Action } from '@ngrx/store';
import { firstValueFrom, lastValueFrom, of } from 'rxjs';
import type { MeasuresGateway } from '../../data/measures/measures-gateway';
import { FakeMeasuresGateway } from '../../data/measures/measures-gateway.fake';
import { aNorm, aCatalogue, someRights } from '../../data/measures/measures.builders';
import {
  ItemsPageActions,
  MeasurePageActions,
  MeasuresApiActions,
  MeasuresPageActions,
  NormFormActions,
  RightsFormActions,
} from './measures.actions';
import { items$, load$, write$ } from './measures.effects';
import { initialMeasures, measuresFeature } from './measures.feature';

const { reducer } = measuresFeature;
const after = (...actions: readonly Action[]) => actions.reduce(reducer, initialMeasures);
const definition = { sections: [] };

describe('What a coach knows of measures', () => {
  let gateway: FakeMeasuresGateway;
  const asGateway = () => gateway as unknown as MeasuresGateway;
  const wrote = (action: Action) => lastValueFrom(write$(of(action), asGateway()));
  const text = someRights();

  beforeEach(() => (gateway = new FakeMeasuresGateway()));

  it('is loaded, and stays on the screen while it is looked up anew', async () => {
    const loaded = await firstValueFrom(load$(of(MeasuresPageActions.opened()), asGateway()));
    expect(loaded).toEqual(MeasuresApiActions.loaded({ catalogue: aCatalogue() }));
    const failed = MeasuresApiActions.loadFailed({ error: { kind: 'offline' } });
    expect(after(loaded, failed).catalogue).toEqual(aCatalogue());
    expect(after(loaded, failed).error).toEqual({ kind: 'offline' });
    expect(after(loaded, failed, MeasuresPageActions.retried()).error).toBeNull();
  });

  it('says why it could not be loaded', async () => {
    gateway.failsWith = 'offline';
    const failed = await firstValueFrom(load$(of(MeasuresPageActions.opened()), asGateway()));
    expect(failed).toEqual(MeasuresApiActions.loadFailed({ error: { kind: 'offline' } }));
  });

  it('takes a record, and reads anew what may be shown now', async () => {
    gateway.kept = aCatalogue({ rights: [] });
    const written = await wrote(RightsFormActions.saved({ measure: 'gad-7', revision: 0, text }));
    expect(written.type).toBe(MeasuresApiActions.written.type);
    const state = after(RightsFormActions.opened(), written);
    expect(state.catalogue?.rights.length).toBe(1);
    expect([state.saved, state.writing]).toEqual([true, false]);
  });

  it('brings what another device wrote, and keeps nothing of it', async () => {
    const conflicted = await wrote(
      RightsFormActions.saved({ measure: 'gad-7', revision: 7, text }),
    );
    expect(conflicted).toEqual(MeasuresApiActions.conflicted({ catalogue: gateway.kept }));
    const state = after(RightsFormActions.opened(), conflicted);
    expect([state.conflicted, state.saved]).toEqual([true, false]);
    const again = RightsFormActions.saved({ measure: 'gad-7', revision: 1, text });
    expect(reducer(state, again).conflicted).toBeFalse();
  });

  it('keeps a refusal for the form to say', async () => {
    gateway.failsWith = 'rights_needed';
    const failed = await wrote(ItemsPageActions.published({ measure: 'ras', definition }));
    expect(failed).toEqual(MeasuresApiActions.writeFailed({ error: { kind: 'rights_needed' } }));
    expect(after(failed).writeError).toEqual({ kind: 'rights_needed' });
    expect(after(failed, ItemsPageActions.opened({ measure: 'ras' })).writeError).toBeNull();
  });

  it('removes a record, and what a source says', async () => {
    await wrote(MeasurePageActions.rightsRemoved({ rights: text }));
    expect(gateway.kept.rights).toEqual([]);
    await wrote(NormFormActions.saved({ measure: 'ras', revision: 0, text: aNorm() }));
    expect(gateway.kept.norms.length).toBe(1);
    await wrote(MeasurePageActions.normRemoved({ norm: aNorm() }));
    expect(gateway.kept.norms).toEqual([]);
  });

  it('finds the items of the measure that is open, and no other’s', async () => {
    gateway.entered = { version: 2, definition };
    const opened = ItemsPageActions.opened({ measure: 'ras' });
    const found = await firstValueFrom(items$(of(opened), asGateway()));
    expect(after(opened, found).items).toEqual({ measure: 'ras', entered: gateway.entered });
    const other = ItemsPageActions.opened({ measure: 'kms' });
    expect(after(opened, found, other).items).toBeUndefined();
    gateway.failsWith = 'offline';
    const failed = await firstValueFrom(items$(of(opened), asGateway()));
    expect(after(opened, failed).itemsError).toEqual({ kind: 'offline' });
  });
});
