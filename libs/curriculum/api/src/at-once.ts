import { ProblemException } from '@kurak/shared-api';

/** Lets only so much heavy work be done at once; what comes on top is asked to come again, and holds nothing meanwhile. */
export class AtOnce {
  private running = 0;

  constructor(private readonly most: number) {}

  /** @throws ProblemException `unavailable` */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.most) throw ProblemException.of(503, 'unavailable', 'Too much is being done at once; try again in a minute');
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }
}
