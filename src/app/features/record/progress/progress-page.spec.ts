import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { someClient } from '../../../data/clients/clients.builders';
import type { GivenMeasure } from '../../../domain/client-measures/given-measure';
import { aGivenMeasure, aScore } from '../../../domain/client-measures/given-measure.builders';
import type { Progress } from '../../../domain/progress/progress';
import { aProgress, checkInsOf } from '../../../domain/progress/progress.builders';
import { dayNumber, dayOf } from '../../../domain/calendar/day';
import { mondayBefore } from '../../../domain/calendar/weeks';
import { provideCharts } from '../../../shared/charts/charts.providers';
import { calendarDay } from '../../../domain/calendar/zone';
import {
  clientMeasuresFeature,
  initialClientMeasures,
} from '../../../store/client-measures/client-measures.feature';
import { clientsFeature, initialClients } from '../../../store/clients/clients.feature';
import { coachesFeature, initialCoaches } from '../../../store/coaches/coaches.feature';
import { initialMeasures, measuresFeature } from '../../../store/measures/measures.feature';
import { ProgressPageActions } from '../../../store/progress/progress.actions';
import {
  initialProgress,
  progressFeature,
  type ProgressState,
} from '../../../store/progress/progress.feature';
import { ProgressPage } from './progress-page';
import { ProgressHarness } from './testing/progress-harness';

const thisWeek = mondayBefore(dayNumber(calendarDay(new Date())));

/** Weekly, the last one this week. */
const until = (...values: readonly (number | null)[]) =>
  checkInsOf(values, { from: dayOf(thisWeek - (values.length - 1) * 7) });

describe('The progress tab of a record', () => {
  let fixture: ComponentFixture<ProgressPage>;
  let page: ProgressHarness;

  async function show(
    progress: Partial<Progress> | null,
    state: Partial<ProgressState> = {},
    inputs: Readonly<Record<string, string>> = {},
    given: readonly GivenMeasure[] = [],
  ): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideCharts(),
        provideMockStore({
          initialState: {
            [clientsFeature.name]: { ...initialClients, current: someClient({ id: 'ada' }) },
            [coachesFeature.name]: initialCoaches,
            [measuresFeature.name]: initialMeasures,
            [clientMeasuresFeature.name]: { ...initialClientMeasures, clientId: 'ada', given },
            [progressFeature.name]: {
              ...initialProgress,
              clientId: 'ada',
              progress: progress && aProgress(progress),
              ...state,
            },
          },
        }),
      ],
    });
    fixture = TestBed.createComponent(ProgressPage);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    page = new ProgressHarness(fixture);
    await page.settle();
  }

  const dispatched = () => spyOn(TestBed.inject(MockStore), 'dispatch');

  it('says what will appear before the first check-in, and the one thing to do', async () => {
    await show({});
    expect(page.text()).toContain('No check-in yet');
    expect(page.text()).toContain('Choose what is asked');
  });

  it('has nothing else to choose or print where there is nothing else', async () => {
    await show({});
    expect(page.headings()).toEqual(['Progress', 'No check-in yet']);
    expect(page.text()).not.toContain('Print');
    expect(page.text()).not.toContain('No practice was given');
  });

  it('shows scores and practices before the first check-in', async () => {
    const on = dayOf(thisWeek - 7);
    const sent = aGivenMeasure({ submittedAt: `${on}T10:00:00Z`, scores: [aScore({ value: 8 })] });
    await show({ practices: [{ id: 'hug', title: 'A long hug', on }] }, {}, {}, [sent]);
    expect(page.headings()).toEqual(
      jasmine.arrayContaining([
        'One year',
        'No check-in yet',
        'Measures',
        'Practices',
        'A long hug',
      ]),
    );
    expect(page.text()).not.toContain('The first four weeks and the latest');
    expect(page.text()).not.toContain('ways of being close');
  });

  it('says that it could not be loaded, and tries again', async () => {
    await show(null, { error: { kind: 'offline' } });
    expect(page.text()).toContain('The check-ins could not be loaded');
    const dispatch = dispatched();
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledWith(ProgressPageActions.opened({ clientId: 'ada' }));
  });

  it('draws a picture whose name is its sentence, and each point leads to its check-in', async () => {
    await show({ checkIns: until(4, 5, 3, 6) });
    expect(page.pictures()[0]).toBe('Seen. Between 3 and 5 until now; 6 in the latest week.');
    expect(page.points()).toEqual([`/coach/clients/ada/check-ins/version-1-${dayOf(thisWeek)}`]);
  });

  it('has the same in a table', async () => {
    await show({ checkIns: until(4, null, 6) });
    await page.choose('Table and files: all of it', 'Show as a table');
    expect(page.cells()).toEqual(['6', '–', '–', '–', '–', '–', '4', '–', '–']);
  });

  it('shows one dimension large, with its own words and its median', async () => {
    await show({ checkIns: until(4, 5, 3, 6) }, {}, { dimension: 'seen' });
    expect(page.text()).toContain('How seen did you feel? 0 is “Not at all”, 10 is “Completely”.');
    expect(page.text()).toContain('The median of its latest four weeks is 4.5.');
    expect(page.pictures().length).toBe(1);
  });

  it('shows the period that the address names, and a year where it names none', async () => {
    await show({ checkIns: until(4) }, {}, { period: 'quarter' });
    expect(page.headings()).toContain('Twelve weeks');
    TestBed.resetTestingModule();
    await show({ checkIns: until(4) }, {}, { period: 'ages' });
    expect(page.headings()).toContain('One year');
  });

  it('draws months of a year, and weeks by choice, which this device remembers', async () => {
    localStorage.removeItem('attune-grain');
    const year = Array.from({ length: 50 }, (_week, nr) => (nr % 5 === 2 ? null : 4 + (nr % 3)));
    await show({ checkIns: until(...year) });
    expect(page.pictures()[0]).toMatch(/^Seen\. Monthly medians between \d(\.5)? and \d/);
    expect(page.text()).toContain('No check-in to read in 10 of 50 weeks.');
    expect(page.pressed('Months')).toBe('true');
    await page.choose('Table and files: all of it', 'Show as a table');
    expect(page.text()).toContain('the median of a month');
    await page.press('Weeks');
    expect(page.pictures()[0]).toMatch(/^Seen\. Between 4 and 6; /);
    expect(page.text()).not.toContain('the median of a month');
    expect(localStorage.getItem('attune-grain')).toBe('week');
    await page.press('Months');
    expect(localStorage.getItem('attune-grain')).toBeNull();
  });

  it('offers no months of a few weeks', async () => {
    await show({ checkIns: until(4, 5, 3, 6) });
    expect(page.text()).not.toContain('Months');
  });

  it('has the first four weeks and the latest as figures, with a dot for each', async () => {
    await show({ checkIns: until(4, 5, 4, 5, 6, 7, 6, 7, 6, 7) });
    expect(page.text()).toContain('In the latest four weeks higher: Seen (4.5, then 6.5).');
    expect(page.row('Seen')).toEqual(['4.5', '6.5']);
  });

  it('shows when each practice was tried, and does not blame one that was not', async () => {
    const on = dayOf(thisWeek - 7);
    await show({
      checkIns: until(4),
      practices: [
        { id: 'hug', title: 'A long hug', on },
        { id: 'walk', title: 'A slow walk', on },
      ],
      tries: [{ logId: 'log', practiceId: 'hug', on, outcome: 'done' }],
    });
    expect(page.pictures()).toContain('Tried on one day in the last 52 weeks.');
    expect(page.text()).toContain('A slow walkNothing is written down in this time.');
  });

  it('puts tries into a file, with an entry, where there are any', async () => {
    const on = dayOf(thisWeek - 7);
    const practices = [{ id: 'hug', title: 'A long hug', on }];
    await show({ checkIns: until(4), practices });
    expect(page.text()).not.toMatch(/Nothing is written down in this time\. *Files/);
    TestBed.resetTestingModule();
    const tries = [{ logId: 'log', practiceId: 'hug', on, outcome: 'done' } as const];
    await show({ checkIns: until(4), practices, tries });
    const dispatch = dispatched();
    await page.choose('Files: Practices', 'Save as CSV');
    await page.choose('Files: Practices', 'Save as a picture');
    await page.until(() => dispatch.calls.count() === 2);
    const exported = ProgressPageActions.exported({ clientId: 'ada' });
    expect(dispatch.calls.allArgs().flat()).toEqual([exported, exported] as never[]);
  });

  it('leaves an entry when it is printed, and when something is put into a file', async () => {
    await show({ checkIns: until(4) });
    const dispatch = dispatched();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await page.choose('Table and files: all of it', 'Save as CSV');
    expect(dispatch.calls.allArgs().flat()).toEqual([
      ProgressPageActions.printed({ clientId: 'ada' }),
      ProgressPageActions.exported({ clientId: 'ada' }),
    ] as never[]);
  });

  it('says when the entry could not be left', async () => {
    await show({ checkIns: until(4) }, { accessError: { kind: 'offline' } });
    expect(page.text()).toContain('This could not be added to the access list');
  });

  it('prints its table as well, and takes it away again', async () => {
    await show({ checkIns: until(4) });
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.cells().length).toBe(3);
    window.dispatchEvent(new Event('afterprint'));
    expect(page.cells()).toEqual([]);
  });
});
