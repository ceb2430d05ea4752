import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { Found, WordsQuery } from '../../domain/search/found';
import type { SearchGateway } from './search-gateway';

/** Gives its pages one after the other, whatever is asked, and remembers the questions. */
export class FakeSearchGateway implements Pick<SearchGateway, keyof SearchGateway> {
  readonly asked: WordsQuery[] = [];
  failure: PlainErrorKind | null = null;

  constructor(private readonly pages: readonly (readonly Found[])[] = []) {}

  find(query: WordsQuery, after: Found | null): Promise<readonly Found[]> {
    this.asked.push(query);
    if (this.failure) return Promise.reject(new AppFailure({ kind: this.failure }));
    const previous = this.pages.findIndex((page) => page.some(({ key }) => key === after?.key));
    return Promise.resolve(this.pages[previous + 1] ?? []);
  }
}
