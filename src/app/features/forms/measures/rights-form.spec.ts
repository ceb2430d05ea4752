import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { someRights } from '../../../domain/measures/measures.builders';
import type { RightsText } from '../../../domain/measures/measure';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { differences } from './rights-draft';
import { RightsForm } from './rights-form';

describe('The record of rights', () => {
  let fixture: ComponentFixture<RightsForm>;
  let page: PageHarness;
  let saved: RightsText[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(RightsForm);
    saved = [];
    fixture.componentInstance.submitted.subscribe((text) => saved.push(text));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  });

  const tick = async () => {
    page.field('It covers paid work').click();
    await page.settle();
  };

  it('gives what was typed, without the blanks around it', async () => {
    await page.fill('Holder', ' The holder ');
    await page.fill('Ground', 'A letter');
    await page.fill('Last day', '2030-12-31');
    await tick();
    await page.press('Save the record');
    expect(saved).toEqual([
      {
        holder: 'The holder',
        basis: 'A letter',
        territory: '',
        commercialUse: true,
        expiresOn: '2030-12-31',
        evidence: '',
      },
    ]);
  });

  it('does not say by itself that paid work is covered, nor when it ends', async () => {
    await page.fill('Holder', 'The holder');
    await page.fill('Ground', 'A letter');
    await page.press('Save the record');
    expect([saved[0]?.commercialUse, saved[0]?.expiresOn]).toEqual([false, null]);
  });

  it('asks for the holder and the ground, and goes to the first that is missing', async () => {
    await page.fill('Ground', '  ');
    await page.press('Save the record');
    expect(saved).toEqual([]);
    expect(page.description('Holder')).toBe('Who holds the rights to it?');
    expect(page.description('Ground')).toBe('What allows you to use it?');
    expect(document.activeElement).toBe(page.field('Holder'));
  });

  it('saves nothing twice while it is busy', async () => {
    fixture.componentRef.setInput('rights', someRights());
    fixture.componentRef.setInput('busy', true);
    await page.settle();
    await page.press('Save the record');
    expect(saved).toEqual([]);
  });

  it('differs from another in words', () => {
    const theirs = someRights({ expiresOn: '2027-05-03', commercialUse: false });
    expect(differences(someRights(), theirs)).toEqual([
      { label: 'Paid work', mine: 'Covered', theirs: 'Not covered' },
      { label: 'Until', mine: 'Without end', theirs: '3 May 2027' },
    ]);
  });
});
