import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { PageHarness } from '../ui/testing/page-harness';
import { BreathPacer } from './breath-pacer';

describe('The breath pacer', () => {
  let fixture: ComponentFixture<BreathPacer>;
  let page: PageHarness;

  beforeEach(async () => {
    jasmine.clock().install();
    fixture = TestBed.createComponent(BreathPacer);
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

  it('goes in and out in the same measure, and never holds', async () => {
    await press('Breathe along');
    const heard: (string | undefined)[] = [];
    for (let second = 0; second < 16; second++) {
      heard.push(word());
      await pass(1);
    }
    const breath = (one: string) => Array<string>(4).fill(one);
    expect(heard).toEqual([...breath('in'), ...breath('out'), ...breath('in'), ...breath('out')]);
  });

  it('goes at the pace that is chosen, from three to six seconds', async () => {
    const select = page.field('Seconds in, seconds out');
    const options = Array.from((select as unknown as HTMLSelectElement).options);
    expect(options.map(({ value }) => value)).toEqual(['3', '4', '5', '6']);
    select.value = '6';
    select.dispatchEvent(new Event('change'));
    await press('Breathe along');
    await pass(5);
    expect(word()).toBe('in');
    await pass(1);
    expect(word()).toBe('out');
    expect(page.text()).toContain('Breathe in for 6 seconds, and out for 6 seconds.');
  });

  it('rests when it is asked to', async () => {
    await press('Breathe along');
    await press('Pause the breath');
    await pass(20);
    expect(word()).toBe('Whenever you like');
  });
});
