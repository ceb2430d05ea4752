import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../ui/testing/page-harness';
import { BreathPacer } from './breath-pacer';

describe('The breath pacer', () => {
  let fixture: ComponentFixture<BreathPacer>;
  let page: PageHarness;

  beforeEach(async () => {
    jasmine.clock().install();
    fixture = TestBed.createComponent(BreathPacer);
    fixture.componentRef.setInput('pace', { in: 4, hold: 0, out: 6 });
    page = new PageHarness(fixture);
    await settle();
  });

  afterEach(() => {
    fixture.destroy();
    jasmine.clock().uninstall();
  });

  const settle = async () => {
    TestBed.tick();
    await Promise.resolve();
  };
  const pass = async (seconds: number) => {
    jasmine.clock().tick(seconds * 1000);
    await settle();
  };
  const press = async (name: string) => {
    page.button(name).click();
    await settle();
  };
  const word = () =>
    (fixture.nativeElement as HTMLElement).querySelector('.word')?.textContent.trim();

  it('begins when it is asked to', () => {
    expect(word()).toBe('Whenever you like');
  });

  const heardIn = async (seconds: number) => {
    const heard: (string | undefined)[] = [];
    for (let second = 0; second < seconds; second++) {
      heard.push(word());
      await pass(1);
    }
    return heard;
  };
  const said = (one: string, seconds: number) => Array<string>(seconds).fill(one);

  it('goes in and out in the measure of the practice, and does not hold', async () => {
    expect(page.text()).toContain('In for 4 seconds, out for 6 seconds.');
    await press('Breathe along');
    expect(await heardIn(20)).toEqual([
      ...[...said('in', 4), ...said('out', 6)],
      ...[...said('in', 4), ...said('out', 6)],
    ]);
  });

  it('holds where the practice does', async () => {
    fixture.componentRef.setInput('pace', { in: 3, hold: 2, out: 5 });
    await press('Breathe along');
    expect(page.text()).toContain('In for 3 seconds, hold for 2 seconds, out for 5 seconds.');
    expect(await heardIn(11)).toEqual([
      ...[...said('in', 3), ...said('hold', 2), ...said('out', 5), 'in'],
    ]);
  });

  it('rests when it is asked to', async () => {
    await press('Breathe along');
    await press('Pause the breath');
    await pass(20);
    expect(word()).toBe('Whenever you like');
  });
});
