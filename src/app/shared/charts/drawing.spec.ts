import { Component, viewChildren } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideCharts } from './charts.providers';
import { LineChart } from './line-chart';
import { aLineSpec } from './testing/line-spec';

/** Three pictures beside each other, and three far below. */
@Component({
  imports: [LineChart],
  template: `
    @for (nr of [1, 2, 3]; track nr) {
      <app-line-chart [spec]="spec" sentence="Near." />
    }
    <div style="height: 5000px"></div>
    @for (nr of [4, 5, 6]; track nr) {
      <app-line-chart [spec]="spec" sentence="Far." />
    }
  `,
})
class Pictures {
  protected readonly spec = aLineSpec({ points: [] });
  readonly all = viewChildren(LineChart);
}

describe('A picture is drawn', () => {
  let fixture: ComponentFixture<Pictures>;
  let page: HTMLElement;

  const drawn = (): number => page.querySelectorAll('canvas').length;
  const whenDrawn = async (count: number): Promise<void> => {
    while (drawn() < count) await new Promise(requestAnimationFrame);
  };

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideCharts()] });
    fixture = TestBed.createComponent(Pictures);
    page = fixture.nativeElement as HTMLElement;
  });

  it('when it comes near the screen, in a place that was kept for it', async () => {
    await whenDrawn(3);
    await fixture.whenStable();
    expect(drawn()).toBe(3);
    const { scrollHeight } = page;
    page.lastElementChild?.scrollIntoView();
    await whenDrawn(6);
    expect(page.scrollHeight).toBe(scrollHeight);
  });

  it('alone, so that what is pressed meanwhile is heard', async () => {
    const together: number[] = [];
    const watching = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      together.push(added.filter((node) => node instanceof HTMLCanvasElement).length);
    });
    watching.observe(page, { childList: true, subtree: true });
    await whenDrawn(3);
    await fixture.whenStable();
    watching.disconnect();
    expect(together.filter((count) => count > 0)).toEqual([1, 1, 1]);
  });

  it('on paper, wherever it stands', async () => {
    await whenDrawn(3);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn()).toBe(6);
    dispatchEvent(new Event('afterprint'));
    expect(drawn()).toBe(3);
  });

  it('for whoever wants to have it', async () => {
    await whenDrawn(3);
    const last = fixture.componentInstance.all().at(-1);
    expect((await last?.canvas())?.width).toBeGreaterThan(0);
    expect(drawn()).toBe(4);
  });
});
