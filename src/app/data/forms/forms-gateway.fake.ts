import { AppFailure } from '../../core/errors/app-error';
import type { FormSummary, FormToRead } from '../../domain/forms/form-summary';
import type { FormsGateway } from './forms-gateway';
import { someFormToRead } from './forms.builders';

export class FakeFormsGateway implements Pick<FormsGateway, keyof FormsGateway> {
  constructor(private readonly forms: readonly FormToRead[] = [someFormToRead()]) {}

  list(): Promise<readonly FormSummary[]> {
    return Promise.resolve(this.forms);
  }

  find(formId: string): Promise<FormToRead> {
    const found = this.forms.find(({ id }) => id === formId);
    return found ? Promise.resolve(found) : Promise.reject(new AppFailure({ kind: 'not_found' }));
  }
}
