import type { AssignedForm, Assignment } from '../../domain/assignments/assignment';
import type { AssignmentsGateway } from './assignments-gateway';
import { anAssignedForm } from './assignments.builders';

/** Answers from memory; `failure` is thrown by every call while it is set. */
export class FakeAssignmentsGateway implements Pick<AssignmentsGateway, keyof AssignmentsGateway> {
  form: AssignedForm = anAssignedForm();
  list: readonly Assignment[] = [];
  sent: string[] = [];
  failure: Error | undefined;

  mine(): Promise<readonly Assignment[]> {
    return this.answer(() => this.list);
  }

  open(): Promise<AssignedForm> {
    return this.answer(() => this.form);
  }

  submit(id: string): Promise<string> {
    return this.answer(() => {
      this.sent.push(id);
      return '2026-11-21T10:00:00Z';
    });
  }

  private answer<T>(result: () => T): Promise<T> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(result());
  }
}
