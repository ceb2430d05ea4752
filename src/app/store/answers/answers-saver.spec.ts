import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { Connection } from '../../core/connection/connection';
import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import { QuickExit } from '../../core/privacy/quick-exit';
import { SignIn } from '../../core/sign-in/sign-in';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../data/answers/answers-gateway.fake';
import { aStoredAnswer } from '../../data/answers/answers.builders';
import { aDefinition, anAssignedForm, anItem } from '../../data/assignments/assignments.builders';
import { FormAnswers, type Unsaved } from './form-answers';
import { AnswersDrafts } from './answers-drafts';
import { AnswersSaver } from './answers-saver';

const fails = (kind: PlainErrorKind) => new AppFailure({ kind });
const form = anAssignedForm({
  definition: aDefinition(anItem({ linkId: 'q08' }), anItem({ linkId: 'q09' })),
});

describe('AnswersSaver', () => {
  const online = signal(true);
  const resumed = new Subject<void>();
  let gateway: FakeAnswersGateway;
  let answers: FormAnswers;
  let saver: AnswersSaver;
  let kept: Unsaved;
  let leave: () => Promise<void>;

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-11-20T10:00:00Z'));
    online.set(true);
    gateway = new FakeAnswersGateway();
    const drafts: Partial<AnswersDrafts> = {
      keep: (_form, open) => {
        kept = open.unsaved();
        return Promise.resolve();
      },
    };
    TestBed.configureTestingModule({
      providers: [
        AnswersSaver,
        { provide: AnswersGateway, useValue: gateway },
        { provide: AnswersDrafts, useValue: drafts },
        { provide: Connection, useValue: { online } },
        { provide: SignIn, useValue: { resumed$: resumed } },
        {
          provide: QuickExit,
          useValue: { beforeLeaving: (flush: typeof leave) => ((leave = flush), () => undefined) },
        },
      ],
    });
    answers = new FormAnswers(form.definition, []);
    saver = TestBed.inject(AnswersSaver);
    saver.start(form, answers);
    TestBed.tick();
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    jasmine.clock().uninstall();
  });

  const type = (value: string, linkId = 'q08') => {
    answers.answer(linkId, { state: 'answered', value, visibility: 'coach' });
    saver.touched();
  };
  const settle = async () => {
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
  };
  const pass = async (ms: number) => {
    jasmine.clock().tick(ms);
    await settle();
  };
  const saved = () => gateway.saves.map((changes) => changes.map(({ value }) => value));

  it('keeps every word on the device at once, and sends it when the typing pauses', async () => {
    type('We have');
    expect(kept['q08']?.reply.value).toBe('We have');
    expect(saver.state().kind).toBe('saving');
    await pass(799);
    expect(saved()).toEqual([]);
    await pass(1);
    expect(saved()).toEqual([['We have']]);
    expect(saver.state()).toEqual({ kind: 'saved', at: new Date() });
    expect(kept).toEqual({});
  });

  it('sends within two seconds even when the typing does not pause', async () => {
    for (let word = 0; word < 4; word++) {
      type(`word ${String(word)}`);
      await pass(500);
    }
    expect(saved().length).toBeGreaterThan(0);
  });

  it('sends at once when the question is left', async () => {
    type('Done');
    await saver.flush();
    expect(saved()).toEqual([['Done']]);
  });

  it('tries again at growing distances while there is no network', async () => {
    gateway.failure = fails('offline');
    type('On the train');
    await pass(800);
    expect(saver.state().kind).toBe('offline');
    await pass(2000);
    await pass(5000);
    expect(saved().length).toBe(3);
    gateway.failure = undefined;
    await pass(15_000);
    expect(saver.state().kind).toBe('saved');
    expect(gateway.stored.get('q08')?.value).toBe('On the train');
  });

  it('goes on at once when the network is back', async () => {
    online.set(false);
    TestBed.tick();
    gateway.failure = fails('offline');
    type('In the tunnel');
    await pass(800);
    gateway.failure = undefined;
    online.set(true);
    TestBed.tick();
    await settle();
    expect(gateway.stored.get('q08')?.value).toBe('In the tunnel');
  });

  it('takes over what another device wrote when the network is back, and not where it was just read', async () => {
    const list = spyOn(gateway, 'list').and.callThrough();
    await settle();
    expect(list).not.toHaveBeenCalled();
    gateway.stored.set('q09', aStoredAnswer({ linkId: 'q09', value: 'From the laptop' }));
    for (const isOnline of [false, true]) {
      online.set(isOnline);
      TestBed.tick();
    }
    await settle();
    expect(answers.reply('q09').value).toBe('From the laptop');
  });

  it('waits for the person after an expired sign-in, and goes on when they are back', async () => {
    gateway.failure = fails('signed_out');
    type('Still here');
    await pass(800);
    await pass(3_600_000);
    expect(saved().length).toBe(1);
    expect(kept['q08']?.reply.value).toBe('Still here');
    gateway.failure = undefined;
    resumed.next();
    await settle();
    expect(gateway.stored.get('q08')?.value).toBe('Still here');
  });

  it('says that there are two versions, and still saves the other answers', async () => {
    gateway.stored.set('q08', aStoredAnswer({ value: 'From the tablet', revision: 2 }));
    type('From the phone');
    type('Another answer', 'q09');
    await pass(800);
    expect(saver.state().kind).toBe('conflict');
    expect(gateway.stored.get('q09')?.value).toBe('Another answer');
    expect(gateway.stored.get('q08')?.value).toBe('From the tablet');
    expect(kept['q08']?.reply.value).toBe('From the phone');
    answers.settle('q08', 'mine');
    saver.touched();
    await pass(800);
    expect(gateway.stored.get('q08')?.value).toBe('From the phone');
    expect(saver.state().kind).toBe('saved');
  });

  it('lets one answer that the server refuses not hold up the others', async () => {
    gateway.refuse('q08', fails('answer_invalid'));
    type('Refused');
    type('Fine', 'q09');
    await pass(800);
    expect(gateway.stored.get('q09')?.value).toBe('Fine');
    expect(answers.errorCode('q08')).toBe('wrong_type');
    expect(kept['q08']?.reply.value).toBe('Refused');
  });

  it('sends what is typed while an earlier version is on its way', async () => {
    type('One');
    const first = saver.flush();
    type('One, two');
    await first;
    await pass(800);
    expect(gateway.stored.get('q08')?.value).toBe('One, two');
    expect(saver.state().kind).toBe('saved');
  });

  it('stops when the form was sent from another device, and keeps the words here', async () => {
    gateway.failure = fails('already_sent');
    type('Too late');
    await pass(800);
    expect(saver.ended()).toEqual({ kind: 'already_sent' });
    await pass(120_000);
    expect(saved().length).toBe(1);
    expect(kept['q08']?.reply.value).toBe('Too late');
  });

  it('says of a form that was begun earlier that it is saved, and of an empty one nothing', () => {
    expect(saver.state()).toEqual({ kind: 'idle' });
    saver.start(form, new FormAnswers(form.definition, [aStoredAnswer()]));
    expect(saver.state()).toEqual({ kind: 'saved' });
  });

  it('does not say "saved" while something can’t be saved as it is', async () => {
    type('x'.repeat(20_001));
    await pass(800);
    expect(saver.state()).toEqual({ kind: 'idle' });
    expect(saved()).toEqual([]);
  });

  it('saves before a quick exit, and says when something stays here', async () => {
    type('Someone is coming');
    await leave();
    expect(gateway.stored.get('q08')?.value).toBe('Someone is coming');
    gateway.failure = fails('offline');
    type('Someone is here');
    await expectAsync(leave()).toBeRejected();
  });
});
