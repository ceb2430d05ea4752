import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { PageFocus } from './page-focus';

@Component({ template: '<main><h1>Today</h1></main>' })
class Today {}

@Component({ template: '<main><p>On its way</p></main>' })
class NoHeading {}

@Component({ template: '<main><h1>Clients</h1><button>Find</button></main>' })
class Clients {}

describe('PageFocus', () => {
  let harness: RouterTestingHarness;
  let focus: PageFocus;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'today', component: Today, title: 'Today' },
          { path: 'clients', component: Clients, title: 'Clients' },
          { path: 'slow', component: NoHeading, title: 'Form' },
        ]),
      ],
    });
    focus = TestBed.inject(PageFocus);
    harness = await RouterTestingHarness.create();
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await harness.navigateByUrl('/today');
  });

  afterEach(() => (harness.fixture.nativeElement as HTMLElement).remove());

  it('leaves the first page to the browser', () => {
    expect(document.activeElement?.tagName).toBe('BODY');
  });

  it('goes to the heading of the next page', async () => {
    await harness.navigateByUrl('/clients');
    expect(document.activeElement?.textContent).toBe('Clients');
    expect(focus.announcement()).toBe('');
  });

  it('stays where it is when only the query changes', async () => {
    await harness.navigateByUrl('/clients');
    new PageHarness(harness.fixture).button('Find').focus();
    await harness.navigateByUrl('/clients?find=noor');
    expect(document.activeElement?.textContent).toBe('Find');
  });

  it('says the title where there is no heading yet', async () => {
    await harness.navigateByUrl('/slow');
    expect(document.activeElement?.tagName).toBe('MAIN');
    expect(focus.announcement()).toBe('Form');
  });
});
