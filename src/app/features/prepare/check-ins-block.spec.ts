import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PreparedCheckIn } from '../../domain/prepare/preparation';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { CheckInsBlock } from './check-ins-block';

const sent = (onDate: string, values: Record<string, number>): PreparedCheckIn => ({
  id: onDate,
  onDate,
  values,
  names: { seen: 'Seen', 'own-1': 'Playful' },
  series: 'first',
});

describe('The check-ins before a session', () => {
  async function show(...checkIns: readonly PreparedCheckIn[]) {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(CheckInsBlock);
    fixture.componentRef.setInput('checkIns', checkIns);
    fixture.componentRef.setInput('record', ['/coach/clients', 'ada']);
    const page = new PageHarness(fixture);
    await page.settle();
    return { page, root: fixture.nativeElement as HTMLElement };
  }

  it('say in words what the lines show, gaps among it', async () => {
    const { page, root } = await show(
      sent('2024-11-04', { seen: 3 }),
      sent('2024-11-11', { seen: 5, 'own-1': 0 }),
      sent('2024-11-25', { seen: 0 }),
    );
    expect(page.text()).toContain('Seen0, week by week: 3, 5, none, 0');
    expect(page.text()).toContain('Playful–, week by week: none, 0, none, none');
    // One line over two weeks, then a gap, then a point.
    expect(root.querySelectorAll('polyline').length).toBe(1);
    const link = root.querySelector('a')?.getAttribute('href');
    expect(link).toBe('/coach/clients/ada/check-ins/2024-11-25');
  });

  it('say that there is none', async () => {
    const { page } = await show();
    expect(page.text()).toContain('None was sent yet.');
  });
});
