import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { AgreementsGateway } from '../../data/agreements/agreements-gateway';
import { FakeAgreementsGateway } from '../../data/agreements/agreements-gateway.fake';
import { anAgreement } from '../../domain/agreements/agreement.builders';
import { Answering } from './answering';

describe('Answering', () => {
  const walk = anAgreement({ isShared: true });
  const dinner = anAgreement({ text: 'One dinner' });
  let gateway: FakeAgreementsGateway;
  let answering: Answering;

  beforeEach(() => {
    gateway = new FakeAgreementsGateway();
    TestBed.configureTestingModule({
      providers: [Answering, { provide: AgreementsGateway, useValue: gateway }],
    });
    answering = TestBed.inject(Answering);
  });

  const answers = () => answering.shown([walk, dinner]).map(({ own }) => own?.answer ?? null);

  it('shows an answer before it arrived, to the one agreement it is about', async () => {
    const written = answering.answer({ agreement: walk, answer: 'kept' });
    expect(answers()).toEqual(['kept', null]);
    expect(answering.shown([walk, dinner]).map(({ isTold }) => isTold)).toEqual([true, false]);
    await written;
    expect(gateway.answered).toEqual([['A walk on Sunday', 'kept']]);
    expect(answers()).toEqual(['kept', null]);
  });

  it('sends one after the other, the last press last', async () => {
    await Promise.all(
      (['kept', 'partly', null] as const).map((answer) =>
        answering.answer({ agreement: walk, answer }),
      ),
    );
    expect(gateway.answered.map(([, answer]) => answer)).toEqual(['kept', 'partly', null]);
    expect(answers()).toEqual([null, null]);
  });

  it('takes back what did not arrive, and says why', async () => {
    gateway.failure = 'offline';
    await answering.answer({ agreement: walk, answer: 'kept' });
    expect(answers()).toEqual([null, null]);
    expect(answering.error()?.kind).toBe('offline');
    gateway.failure = null;
    await answering.answer({ agreement: walk, answer: 'kept' });
    expect(answering.error()).toBeNull();
  });

  it('says nothing more of its own once all was read again', async () => {
    const source = signal(0);
    TestBed.runInInjectionContext(() => answering.follow(source));
    TestBed.tick();
    await answering.answer({ agreement: walk, answer: 'kept' });
    source.set(1);
    TestBed.tick();
    expect(answers()).toEqual([null, null]);
  });
});
