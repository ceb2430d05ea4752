import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AppFailure } from '../../core/errors/app-error';
import { ClientsGateway } from '../../data/clients/clients-gateway';
import { FakeClientsGateway } from '../../data/clients/clients-gateway.fake';
import { someClient } from '../../data/clients/clients.builders';
import { someCoach, someResource } from '../../data/coaches/coaches.builders';
import type { Coach } from '../../domain/coaches/coach';
import { FirstSteps } from './first-steps';

@Component({
  imports: [FirstSteps],
  template: '<app-first-steps [coach]="coach()"><p>Nothing is waiting</p></app-first-steps>',
})
class Page {
  readonly coach = signal<Coach | null>(null);
}

describe('The first steps of a coach', () => {
  let gateway: FakeClientsGateway;

  async function open(coach: Partial<Coach> = {}) {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: ClientsGateway, useValue: gateway }],
    });
    const fixture = TestBed.createComponent(Page);
    fixture.componentInstance.coach.set(someCoach(coach));
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const done = (page: HTMLElement) =>
    [...page.querySelectorAll('li')].map((step) => !!step.querySelector('.hidden-visually'));

  beforeEach(() => {
    gateway = new FakeClientsGateway();
  });

  it('stand there until there is a client, each until it is done', async () => {
    const page = await open({ practiceName: '', crisisResources: [someResource()] });
    expect(done(page)).toEqual([false, true, false]);
    expect(page.textContent).not.toContain('Nothing is waiting');
  });

  it('go away with the first client', async () => {
    gateway = new FakeClientsGateway([someClient()]);
    const page = await open();
    expect(page.textContent).toBe('Nothing is waiting');
  });

  it('do not stand in the way where it can’t be known', async () => {
    spyOn(gateway, 'list').and.rejectWith(new AppFailure({ kind: 'offline' }));
    const page = await open();
    expect(page.textContent).toBe('Nothing is waiting');
  });
});
