import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PageHarness } from '../ui/testing/page-harness';
import { PointLink } from './point-link';

/** One link over a picture of three points, 50 pixels apart. */
class PointHarness extends PageHarness {
  private readonly link = this.root.querySelector('a') ?? document.createElement('a');

  name(): string {
    return this.link.getAttribute('aria-label') ?? '';
  }

  leadsTo(): string {
    return this.link.getAttribute('href') ?? '';
  }

  said(): string {
    return this.root.querySelector('[aria-live]')?.textContent ?? '';
  }

  async type(key: string): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    this.link.dispatchEvent(event);
    await this.settle();
    return event.defaultPrevented;
  }

  async point(x: number, pointerType: 'mouse' | 'touch', movementX = 1): Promise<void> {
    const type = pointerType === 'mouse' ? 'pointermove' : 'pointerdown';
    const { left } = this.link.getBoundingClientRect();
    this.link.dispatchEvent(new PointerEvent(type, { clientX: left + x, pointerType, movementX }));
    await this.settle();
  }

  /** Whether a finger that is lifted opens what it touched. */
  async lift(): Promise<boolean> {
    const event = new Event('touchend', { cancelable: true });
    this.link.dispatchEvent(event);
    await this.settle();
    return !event.defaultPrevented;
  }
}

describe('The points of a picture', () => {
  let points: PointHarness;
  let drawAnew: () => Promise<void>;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(PointLink);
    const all = [4, 6, 5].map((y, nr) => ({
      id: `check-in-${String(nr)}`,
      x: nr,
      y,
      words: `Week ${String(nr)}: ${String(y)}`,
      isRinged: false,
    }));
    fixture.componentRef.setInput('label', 'Seen');
    fixture.componentRef.setInput('points', all);
    fixture.componentRef.setInput(
      'places',
      all.map(({ x }) => ({ x: x * 50, y: 10 })),
    );
    fixture.componentRef.setInput('opens', 'this check-in');
    fixture.componentRef.setInput('linkOf', (id: string) => ['/', id]);
    const host = fixture.nativeElement as HTMLElement;
    host.style.cssText = 'position: relative; display: block; width: 120px; height: 40px';
    points = new PointHarness(fixture);
    await points.settle();
    points = new PointHarness(fixture);
    drawAnew = () => {
      fixture.componentRef.setInput('points', [...all]);
      return points.settle();
    };
  });

  it('begin with the latest', () => {
    expect(points.name()).toBe('Seen. Week 2: 5. Open this check-in');
    expect(points.leadsTo()).toBe('/check-in-2');
  });

  it('are gone through by arrow keys, and each is said', async () => {
    expect(await points.type('ArrowLeft')).toBeTrue();
    expect([points.leadsTo(), points.said()]).toEqual(['/check-in-1', 'Week 1: 6']);
    await points.type('Home');
    await points.type('ArrowLeft');
    expect(points.leadsTo()).toBe('/check-in-0');
    await points.type('End');
    expect([points.leadsTo(), points.said()]).toEqual(['/check-in-2', 'Week 2: 5']);
  });

  it('are left where the keys went when the picture is drawn anew', async () => {
    await points.type('ArrowLeft');
    await drawAnew();
    expect(points.leadsTo()).toBe('/check-in-1');
  });

  it('leave other keys to the browser', async () => {
    expect(await points.type('Enter')).toBeFalse();
    expect(await points.type('ArrowDown')).toBeFalse();
  });

  it('are pointed at by whoever comes near', async () => {
    await points.point(60, 'mouse');
    expect(points.leadsTo()).toBe('/check-in-1');
    expect(points.text()).toContain('Week 1: 6');
    expect(await points.lift()).toBeTrue();
  });

  it('stay where the keys went while the page moves below a resting pointer', async () => {
    await points.type('Home');
    await points.point(60, 'mouse', 0);
    expect(points.leadsTo()).toBe('/check-in-0');
  });

  it('show themselves to a finger before they open', async () => {
    await points.point(48, 'touch');
    expect(points.text()).toContain('Week 1: 6. Touch again to open');
    expect(await points.lift()).toBeFalse();
    await points.point(0, 'touch');
    expect(await points.lift()).toBeFalse();
    await points.point(2, 'touch');
    expect(await points.lift()).toBeTrue();
    expect(points.leadsTo()).toBe('/check-in-0');
  });
});
