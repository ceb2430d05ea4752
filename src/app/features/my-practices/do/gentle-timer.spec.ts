import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { GentleTimer } from './gentle-timer';

describe('The gentle timer', () => {
  let fixture: ComponentFixture<GentleTimer>;
  let page: PageHarness;

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-11-25T20:00:00Z'));
    fixture = TestBed.createComponent(GentleTimer);
    fixture.componentRef.setInput('minutes', 2);
    page = new PageHarness(fixture);
    TestBed.tick();
  });

  afterEach(() => {
    fixture.destroy();
    jasmine.clock().uninstall();
  });

  const pass = (seconds: number) => {
    jasmine.clock().tick(seconds * 1000);
    TestBed.tick();
  };
  const press = (name: string) => {
    page.button(name).click();
    TestBed.tick();
  };

  it('waits until it is started, and counts the minutes of the practice', () => {
    expect(page.text()).toContain('2:00');
    pass(30);
    expect(page.text()).toContain('2:00');
    press('Start the time');
    pass(75);
    expect(page.text()).toContain('0:45');
  });

  it('can be paused and goes on', () => {
    press('Start the time');
    pass(30);
    press('Pause the time');
    pass(300);
    expect(page.text()).toContain('1:30');
    press('Go on');
    pass(30);
    expect(page.text()).toContain('1:00');
  });

  it('ends with a sign to be seen, and trembles only where that was wished for', () => {
    const vibrate = spyOn(navigator, 'vibrate').and.returnValue(true);
    press('Start the time');
    pass(121);
    expect(page.text()).toContain('That was the time.');
    expect(vibrate).not.toHaveBeenCalled();
    press('Go on');
    page.field('Vibrate softly').click();
    TestBed.tick();
    pass(121);
    expect(vibrate).toHaveBeenCalledTimes(1);
  });

  it('tells the right time after a phone slept', () => {
    press('Start the time');
    jasmine.clock().mockDate(new Date('2026-11-25T20:01:50Z'));
    pass(1);
    expect(page.text()).toMatch(/0:0?9/);
  });
});
