import { TestBed } from '@angular/core/testing';
import { emptyItems } from '../../domain/measures/entered-items';
import { definitionOf } from '../../domain/measures/items-form';
import type { RightsText } from '../../domain/measures/measure';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { MeasuresGateway } from './measures-gateway';

const text: RightsText = {
  holder: 'The holder, ليلى',
  basis: 'A letter',
  territory: 'Everywhere',
  commercialUse: true,
  expiresOn: '2999-12-31',
  evidence: 'In the drawer',
};

describe('MeasuresGateway, against the back end', () => {
  let gateway: MeasuresGateway;

  const formsOf = async () => (await gateway.catalogue()).forms.map(({ measure }) => measure);
  const measure = async (slug: string) => {
    const found = (await gateway.catalogue()).measures.find((one) => one.slug === slug);
    if (!found) throw new Error(`There is no ${slug}.`);
    return found;
  };
  const ras = async (label = 'Step') => {
    const options = [1, 2, 3, 4, 5].map((points) => `${label} ${points} = ${points}`).join('\n');
    const items = Array.from({ length: 7 }, (_, nr) => `Made up, ${nr}`).join('\n');
    return definitionOf(await measure('ras'), { ...emptyItems, items, options });
  };

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(MeasuresGateway);
  });

  afterEach(signOut);

  it('begins with the catalogue, and with no right to show any of it', async () => {
    const { measures, rights, norms, forms } = await gateway.catalogue();
    expect(measures.length).toBe(14);
    expect([rights, norms, forms]).toEqual([[], [], []]);
    expect(measures[0]).toEqual(
      jasmine.objectContaining({
        slug: 'gad-7',
        shipsItems: true,
        cutOff: { value: 10, rule: 'at_least' },
        itemRanges: [{ from: 1, to: 7, least: 0, most: 3 }],
      }),
    );
    expect((await measure('gad-7')).reliableChange?.points).toBe(6);
    expect((await measure('csi-32')).cutOff).toEqual({ value: 104.5, rule: 'below' });
    expect(await gateway.items('gad-7')).toBeNull();
  });

  it('shows the words while a record holds', async () => {
    const saved = await gateway.saveRights('gad-7', 0, text);
    expect(saved).toEqual(jasmine.objectContaining({ ...text, isOwn: true, revision: 1 }));
    expect(await formsOf()).toEqual(['gad-7']);
    expect((await gateway.items('gad-7'))?.definition.sections[0]?.items.length).toBe(7);
    const over = await gateway.saveRights('gad-7', 1, { ...text, expiresOn: '2020-01-01' });
    expect(await formsOf()).toEqual([]);
    expect(await gateway.items('gad-7')).toBeNull();
    await gateway.removeRights(over);
    expect((await gateway.catalogue()).rights).toEqual([]);
  });

  it('says when another device was faster with a record', async () => {
    const saved = await gateway.saveRights('gad-7', 0, text);
    expect(await outcomeOf(gateway.saveRights('gad-7', 0, { ...text, basis: 'Another' }))).toBe(
      'conflict',
    );
    await gateway.saveRights('gad-7', 1, { ...text, basis: 'Changed' });
    expect(await outcomeOf(gateway.saveRights('gad-7', 1, text))).toBe('conflict');
    expect(await outcomeOf(gateway.removeRights(saved))).toBe('conflict');
  });

  it('takes a record that was written by a try that seemed to fail', async () => {
    await gateway.saveRights('gad-7', 0, text);
    const saved = await gateway.saveRights('gad-7', 0, text);
    expect(saved.revision).toBe(1);
    const changed = await gateway.saveRights('gad-7', 1, { ...text, basis: 'Changed' });
    expect(await gateway.saveRights('gad-7', 1, { ...text, basis: 'Changed' })).toEqual(changed);
    await gateway.removeRights(changed);
    expect(await outcomeOf(gateway.removeRights(changed))).toBe('fine');
  });

  it('keeps what a source says of the spread', async () => {
    const norm = { sd: 0.84, reliability: 0.86, citation: 'A source' };
    const saved = await gateway.saveNorm('ras', 0, norm);
    expect(saved).toEqual({ ...norm, measure: 'ras', revision: 1 });
    expect((await gateway.saveNorm('ras', 1, { ...norm, sd: 1.5 })).sd).toBe(1.5);
    expect(await outcomeOf(gateway.saveNorm('ras', 1, norm))).toBe('conflict');
    expect(await outcomeOf(gateway.removeNorm(saved))).toBe('conflict');
    expect((await gateway.saveNorm('ras', 1, { ...norm, sd: 1.5 })).revision).toBe(2);
    await gateway.removeNorm({ ...saved, revision: 2 });
    expect(await outcomeOf(gateway.removeNorm({ ...saved, revision: 2 }))).toBe('fine');
    expect((await gateway.catalogue()).norms).toEqual([]);
  });

  it('takes items only under a record, and only those that fit the measure', async () => {
    const form = await ras();
    expect(await outcomeOf(gateway.publish('ras', form))).toBe('rights_needed');
    await gateway.saveRights('ras', 0, text);
    const short = {
      ...form,
      scoring: (form.scoring ?? []).map((one) => ({ ...one, op: 'sum' as const })),
    };
    expect(await outcomeOf(gateway.publish('ras', short))).toBe('measure_differs');
    await gateway.publish('ras', form);
    await gateway.publish('ras', form);
    expect(await gateway.items('ras')).toEqual({ version: 1, definition: form });
    await gateway.publish('ras', await ras('Rung'));
    expect((await gateway.items('ras'))?.version).toBe(2);
    expect(await formsOf()).toEqual(['ras']);
  });

  it('shows another coach nothing of it', async () => {
    await gateway.saveRights('ras', 0, text);
    await gateway.publish('ras', await ras());
    await signInAsACoach();
    const { rights, forms } = await gateway.catalogue();
    expect([rights, forms]).toEqual([[], []]);
    expect(await gateway.items('ras')).toBeNull();
  });
});
