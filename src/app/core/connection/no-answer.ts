/** The network is there, and the service does not answer. Its message is what error mapping knows it by. */
export class NoAnswer extends Error {
  constructor() {
    super(noAnswer);
    this.name = 'NoAnswer';
  }
}

export const noAnswer = 'The service does not answer.';
