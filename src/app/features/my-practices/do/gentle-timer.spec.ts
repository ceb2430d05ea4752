import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { GentleTimer, type Span } from './gentle-timer';

describe('The gentle timer', () => {
  let fixture: ComponentFixture<GentleTimer>;
  let page: PageHarness;
  let ran: boolean[];
  let turned: (Span | null)[];

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-11-25T20:00:00Z'));
    fixture = TestBed.createComponent(GentleTimer);
    fixture.componentRef.setInput('spans', [{ seconds: 120, label: '' }]);
    ran = [];
    turned = [];
    fixture.componentInstance.ran.subscribe((isRunning) => ran.push(isRunning));
    fixture.componentInstance.turned.subscribe((next) => turned.push(next));
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

  it('ends with a sign to be seen, says so once, and counts once more', () => {
    press('Start the time');
    pass(121);
    expect(page.text()).toContain('That was the time.');
    expect([ran, turned]).toEqual([[true, false], [null]]);
    press('Once more');
    expect(page.text()).toContain('2:00');
    expect(ran).toEqual([true, false, true]);
  });

  it('counts several times one after the other, and says which comes next', () => {
    const hands = [
      { seconds: 300, label: 'First hand' },
      { seconds: 20, label: 'Second hand' },
    ];
    fixture.componentRef.setInput('spans', hands);
    TestBed.tick();
    expect(page.text()).toContain('Then Second hand, 20 seconds');
    press('Start the time');
    pass(300);
    expect(page.text()).toContain('Second hand');
    expect(page.text()).toContain('0:20');
    pass(20);
    expect(page.text()).toContain('That was the time.');
    expect(turned).toEqual([{ seconds: 20, label: 'Second hand' }, null]);
    press('Once more');
    expect(page.text()).toContain('5:00');
  });

  it('rests when its step gives way to another', () => {
    press('Start the time');
    pass(30);
    fixture.componentRef.setInput('spans', [{ seconds: 20, label: 'Hold' }]);
    TestBed.tick();
    expect(page.text()).toContain('0:20');
    pass(30);
    expect(page.text()).toContain('0:20');
    expect([ran, turned]).toEqual([[true, false], []]);
  });

  it('tells the right time after a phone slept', () => {
    press('Start the time');
    jasmine.clock().mockDate(new Date('2026-11-25T20:01:50Z'));
    pass(1);
    expect(page.text()).toMatch(/0:0?9/);
  });
});
