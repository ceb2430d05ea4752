import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { PageHarness } from '../testing/page-harness';
import { holdPresses } from './held-press';

@Component({
  template: `
    <button type="button" [attr.aria-busy]="busy()" (click)="busy() || press('accept')">
      Accept
    </button>
    @if (offersMore()) {
      <button type="button" [attr.aria-busy]="busy()" (click)="busy() || press('stop')">
        {{ words() }}
      </button>
    }
    <form (submit)="save($event)">
      <label>Name <input /></label>
      <button type="submit" [attr.aria-busy]="busy()">Save</button>
    </form>
  `,
})
class Page {
  readonly busy = signal(false);
  readonly offersMore = signal(true);
  readonly words = signal('Stop it');
  readonly done: string[] = [];

  press(what: string): void {
    this.done.push(what);
    this.busy.set(true);
  }

  save(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.press('save');
  }
}

describe('a press while an earlier one is under way', () => {
  let fixture: ComponentFixture<Page>;
  let page: Page;

  beforeEach(async () => {
    TestBed.runInInjectionContext(holdPresses);
    fixture = TestBed.createComponent(Page);
    page = fixture.componentInstance;
    document.body.append(fixture.nativeElement as Element);
    await fixture.whenStable();
  });

  const press = (words: string) => new PageHarness(fixture).press(words);
  /** What is under way has come to its end. */
  const finish = async () => {
    page.busy.set(false);
    await fixture.whenStable();
    await Promise.resolve();
    await fixture.whenStable();
  };

  it('is carried out as soon as that is done', async () => {
    await press('Accept');
    await press('Stop it');
    expect(page.done).toEqual(['accept']);
    await finish();
    expect(page.done).toEqual(['accept', 'stop']);
  });

  it('is the same wish when it is the same button', async () => {
    await press('Accept');
    await press('Accept');
    await finish();
    expect(page.done).toEqual(['accept']);
  });

  it('is another wish when something was typed in between', async () => {
    await press('Save');
    await new PageHarness(fixture).fill('Name', 'x');
    await press('Save');
    await finish();
    expect(page.done).toEqual(['save', 'save']);
  });

  it('waits for what the press before it begins', async () => {
    await press('Accept');
    await press('Stop it');
    await press('Save');
    await finish();
    expect(page.done).toEqual(['accept', 'stop']);
    await finish();
    expect(page.done).toEqual(['accept', 'stop', 'save']);
  });

  it('does nothing when its button is gone, or means something else', async () => {
    await press('Accept');
    await press('Stop it');
    page.words.set('Take it up');
    await finish();
    await press('Accept');
    await press('Take it up');
    page.offersMore.set(false);
    await finish();
    expect(page.done).toEqual(['accept', 'accept']);
  });
});
