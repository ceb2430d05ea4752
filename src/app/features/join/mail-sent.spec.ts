import { ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { MailSent } from './mail-sent';

describe('The page that waits for a mail', () => {
  let fixture: ComponentFixture<MailSent>;
  let page: PageHarness;

  beforeEach(() => {
    jasmine.clock().install();
    fixture = TestBed.createComponent(MailSent);
    fixture.componentRef.setInput('email', 'adaeze@example.com');
    page = new PageHarness(fixture);
    fixture.detectChanges();
  });

  afterEach(() => jasmine.clock().uninstall());

  function pass(seconds: number): void {
    jasmine.clock().tick(seconds * 1000);
    fixture.detectChanges();
  }

  const offers = (): boolean => page.text().includes('Send it again');

  it('offers another mail after a minute, when Auth sends one', () => {
    pass(59);
    expect(page.text()).toContain('It can be sent once more in a minute');
    expect(offers()).toBeFalse();
    pass(2);
    expect(offers()).toBeTrue();
  });

  it('waits another minute after each', () => {
    pass(61);
    fixture.componentRef.setInput('busy', true);
    fixture.detectChanges();
    fixture.componentRef.setInput('busy', false);
    fixture.detectChanges();
    expect(offers()).toBeFalse();
    pass(61);
    expect(offers()).toBeTrue();
  });
});
