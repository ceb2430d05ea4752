import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageHarness } from '../testing/page-harness';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from './error-notice';

@Component({
  imports: [ErrorNotice],
  template: `
    <app-notice [error]="error()" title="The list could not be loaded">
      <button type="button" (click)="tries.set(tries() + 1)">Try again</button>
    </app-notice>
  `,
})
class Host {
  readonly error = signal<AppError>({ kind: 'unexpected' });
  readonly tries = signal(0);
}

describe('A notice of an error', () => {
  it('says what failed, why, and how to go on', async () => {
    const fixture = TestBed.createComponent(Host);
    const page = new PageHarness(fixture);
    await page.settle();
    expect(page.alert()).toMatch(/^The list could not be loaded.+Try again$/);
    await page.press('Try again');
    expect(fixture.componentInstance.tries()).toBe(1);
  });

  it('is no alarm where only the connection is missing', async () => {
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.error.set({ kind: 'offline' });
    const page = new PageHarness(fixture);
    await page.settle();
    expect(page.alert()).toBe('');
    expect(page.text()).toContain('There is no connection right now.');
  });
});
