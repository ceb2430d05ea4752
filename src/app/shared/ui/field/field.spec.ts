import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageHarness } from '../testing/page-harness';
import { Field } from './field';

@Component({
  imports: [Field],
  template: `
    <app-field label="E-mail" hint="Where the invitation went." [error]="error()">
      <input #control type="email" />
    </app-field>
  `,
})
class Host {
  readonly error = signal<string | null>(null);
}

describe('Field', () => {
  async function shown() {
    const fixture = TestBed.createComponent(Host);
    const page = new PageHarness(fixture);
    await page.settle();
    return { page, host: fixture.componentInstance };
  }

  it('ties the label and the hint to the control', async () => {
    const { page } = await shown();
    expect(page.field('E-mail').type).toBe('email');
    expect(page.description('E-mail')).toBe('Where the invitation went.');
    expect(page.field('E-mail').getAttribute('aria-invalid')).toBe('false');
  });

  it('says the error instead of the hint, and takes it back', async () => {
    const { page, host } = await shown();
    host.error.set('Enter your e-mail address.');
    await page.settle();
    expect(page.description('E-mail')).toBe('Enter your e-mail address.');
    expect(page.field('E-mail').getAttribute('aria-invalid')).toBe('true');
    host.error.set(null);
    await page.settle();
    expect(page.description('E-mail')).toBe('Where the invitation went.');
  });
});
