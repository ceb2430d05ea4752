import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { someFields } from '../../../data/clients/clients.builders';
import type { ClientFields } from '../../../domain/clients/client';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { ClientForm } from './client-form';

describe('The form of a client', () => {
  let fixture: ComponentFixture<ClientForm>;
  let page: PageHarness;
  let submitted: ClientFields[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(ClientForm);
    fixture.componentRef.setInput('action', 'Add');
    submitted = [];
    fixture.componentInstance.submitted.subscribe((fields) => submitted.push(fields));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    page = new PageHarness(fixture);
  });

  it('gives what was typed, without the blanks around it', async () => {
    await page.fill('Name', ' Yuki Tanabe ');
    await page.fill('Tags', 'evenings, couple');
    await page.press('Add');
    expect(submitted).toEqual([
      someFields({ email: null, name: 'Yuki Tanabe', tags: ['evenings', 'couple'] }),
    ]);
  });

  it('asks for a name, and goes there', async () => {
    await page.press('Add');
    expect(submitted).toEqual([]);
    expect(page.description('Name')).toContain('A name is needed');
    expect(document.activeElement).toBe(page.field('Name'));
  });

  it('takes 200 letters of any script, and no more', async () => {
    await page.fill('Name', '𝒜'.repeat(200));
    await page.press('Add');
    expect(submitted.length).toBe(1);
    await page.fill('Name', '𝒜'.repeat(201));
    await page.press('Add');
    expect(page.description('Name')).toContain('At most 200');
    expect(submitted.length).toBe(1);
  });

  it('says at the field that an e-mail address is taken, until another is typed', async () => {
    await page.fill('Name', 'Yuki');
    await page.fill('E-mail', 'yuki@example.com');
    fixture.componentRef.setInput('emailTaken', true);
    await page.settle();
    expect(page.description('E-mail')).toContain('already has this e-mail');
    await page.fill('E-mail', 'tanabe@example.com');
    expect(page.description('E-mail')).not.toContain('already has');
  });

  it('sends nothing twice while it is busy', async () => {
    await page.fill('Name', 'Yuki');
    fixture.componentRef.setInput('busy', true);
    await page.press('Add');
    expect(submitted).toEqual([]);
  });
});
