import type { MyRecord } from '../../domain/my-records/my-record';
import type { MyRecordsGateway } from './my-records-gateway';
import { aRecord } from './my-records.builders';

export class FakeMyRecordsGateway implements Pick<MyRecordsGateway, keyof MyRecordsGateway> {
  records: readonly MyRecord[] = [aRecord()];
  failure: Error | undefined;

  list(): Promise<readonly MyRecord[]> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(this.records);
  }
}
