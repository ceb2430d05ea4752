import type { Consent } from '../../domain/consents/consent';
import type { ConsentsGateway } from './consents-gateway';
import { aConsent } from './consents.builders';

export class FakeConsentsGateway implements Pick<ConsentsGateway, keyof ConsentsGateway> {
  consents: readonly Consent[] = [aConsent()];
  withdrawn: string[] = [];
  failure: Error | undefined;

  mine(): Promise<readonly Consent[]> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(this.consents);
  }

  withdraw(id: string): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.withdrawn.push(id);
    return Promise.resolve();
  }
}
