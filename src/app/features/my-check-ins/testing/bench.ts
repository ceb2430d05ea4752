import { signal, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { FakeClock } from '../../../core/clock/clock.fake';
import { Connection } from '../../../core/connection/connection';
import { keepDraftsInMemory } from '../../../core/privacy/testing/drafts-in-memory';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { AnswersGateway } from '../../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../../data/answers/answers-gateway.fake';
import { AssignmentsGateway } from '../../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../../data/assignments/assignments-gateway.fake';
import { CheckInPlansGateway } from '../../../data/check-ins/check-in-plans-gateway';
import { FakeCheckInPlansGateway } from '../../../data/check-ins/check-in-plans-gateway.fake';
import { CheckInStandingsGateway } from '../../../data/my-check-ins/check-in-standings-gateway';
import { FakeCheckInStandingsGateway } from '../../../data/my-check-ins/check-in-standings-gateway.fake';
import { MyCheckInsGateway } from '../../../data/my-check-ins/my-check-ins-gateway';
import { FakeMyCheckInsGateway } from '../../../data/my-check-ins/my-check-ins-gateway.fake';
import { MyRecordsGateway } from '../../../data/my-records/my-records-gateway';
import { aRecord } from '../../../data/my-records/my-records.builders';
import { FakeMyRecordsGateway } from '../../../data/my-records/my-records-gateway.fake';
import { aCheckInForm, aStanding } from '../../../domain/check-ins/check-ins.builders';
import { mondayOf } from '../../../domain/calendar/weeks';
import { calendarDay } from '../../../domain/calendar/zone';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { provideMyCheckIns } from '../../../store/my-check-ins/my-check-ins.providers';
import { provideMyRecords } from '../../../store/my-records/my-records.providers';

export const today = calendarDay(new Date());
export const thisMonday = mondayOf(today);

/** The pages of the tab over gateways in memory, with the real store between them. */
export class Bench {
  readonly answers = new FakeAnswersGateway();
  readonly assignments = new FakeAssignmentsGateway();
  readonly standings = new FakeCheckInStandingsGateway([aStanding({ onDate: thisMonday, today })]);
  readonly checkIns = new FakeMyCheckInsGateway();
  readonly plans = new FakeCheckInPlansGateway();
  readonly clock = new FakeClock();
  readonly signIn = fakeSignIn({ userId: crypto.randomUUID() });
  page!: CheckInHarness;

  private readonly records = new FakeMyRecordsGateway();

  constructor() {
    keepDraftsInMemory();
    localStorage.removeItem('attune-check-in');
    this.assignments.form = aCheckInForm({ onDate: thisMonday });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideEffects(),
        provideMyCheckIns(),
        provideMyRecords(),
        { provide: Clock, useValue: this.clock },
        { provide: SignIn, useValue: this.signIn },
        { provide: Connection, useValue: { online: signal(true) } },
        { provide: AnswersGateway, useValue: this.answers },
        { provide: AssignmentsGateway, useValue: this.assignments },
        { provide: CheckInStandingsGateway, useValue: this.standings },
        { provide: MyCheckInsGateway, useValue: this.checkIns },
        { provide: CheckInPlansGateway, useValue: this.plans },
        { provide: MyRecordsGateway, useValue: this.records },
      ],
    });
  }

  /** The records `a`, kept by Noor, and `b`, kept by Tomas. */
  haveTwoCoaches(): void {
    this.standings.standings = ['a', 'b'].map((clientId) =>
      aStanding({ clientId, onDate: thisMonday, today }),
    );
    this.records.records = [
      aRecord({ clientId: 'a', coachName: 'Noor' }),
      aRecord({ clientId: 'b', coachName: 'Tomas' }),
    ];
    const { assignments } = this;
    spyOn(assignments, 'open').and.callFake((id = '') => {
      if (assignments.failure) return Promise.reject(assignments.failure);
      return Promise.resolve({ ...assignments.form, id, clientId: id.slice(-1) });
    });
  }

  /** The client chose so on this device. */
  likes(...words: string[]): void {
    localStorage.setItem('attune-check-in', words.join(' '));
  }

  async show<T>(component: Type<T>, inputs: Readonly<Record<string, unknown>> = {}) {
    const fixture = TestBed.createComponent(component);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    this.page = new CheckInHarness(fixture);
    await this.page.settled();
    return this.page;
  }
}

/** Answers as a person does. */
export class CheckInHarness extends PageHarness {
  constructor(private readonly shown: ComponentFixture<unknown>) {
    super(shown);
  }

  override async settled(): Promise<void> {
    await super.settled();
    await this.until(() => !this.text().includes('Loading'));
  }

  questions(): string[] {
    return Array.from(this.root.querySelectorAll('legend'), ({ textContent }) =>
      textContent.trim(),
    );
  }

  async rate(question: string, value: number): Promise<void> {
    const field = Array.from(this.root.querySelectorAll('fieldset')).find((each) =>
      each.querySelector('legend')?.textContent.includes(question),
    );
    const cells = Array.from(field?.querySelectorAll('.scale label') ?? []);
    const cell = cells.find(({ textContent }) => textContent.trim() === String(value));
    const choice = cell?.querySelector('input');
    if (!choice) throw new Error(`${question} can’t be answered with ${value}.`);
    choice.click();
    await this.settled();
  }

  async push(name: string): Promise<void> {
    await this.press(name);
    await this.settled();
  }

  /** What stands on the screen, where one question is asked at a time. */
  onScreen(): string[] {
    const seen = Array.from(this.root.querySelectorAll('app-question:not(.elsewhere) legend'));
    return seen.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
  }

  select(label: string, value: string): void {
    const select = this.field(label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  links(): (string | null)[] {
    return Array.from(this.root.querySelectorAll('a'), (a) => a.getAttribute('href'));
  }

  chosen(): number {
    return this.root.querySelectorAll('.scale :checked').length;
  }

  element(): HTMLElement {
    return this.shown.nativeElement as HTMLElement;
  }
}
