import { Injectable } from '@nestjs/common';
import { Database, type JobHandler, Jobs } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';

interface ErasureJob {
  readonly trainingId: Id;
}

/**
 * Erases what was written to apply for a training, as many days after its end as its form promises. The job looks anew
 * when its time has come: a training that was moved meanwhile, or whose form promises more, is looked at again then.
 */
@Injectable()
export class ApplicationErasure implements JobHandler<ErasureJob> {
  readonly queue = 'application-erasure';

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {
    jobs.handle(this);
  }

  /** To be called when a form has been saved. */
  async plan(trainingId: Id): Promise<void> {
    const [row] = await this.database.query<{ at: Date | null }>(`SELECT delivery_applications_due($1)::timestamp AT TIME ZONE 'UTC' AS at`, [trainingId]);
    if (row?.at) await this.jobs.enqueue(this.queue, { trainingId } satisfies ErasureJob, row.at);
  }

  /** May run twice, and too early: what is not due stays. */
  async run({ trainingId }: ErasureJob): Promise<void> {
    const [row] = await this.database.query<{ wasDue: boolean }>('SELECT was_due AS "wasDue" FROM delivery_erase_applications($1)', [trainingId]);
    if (row?.wasDue === false) await this.plan(trainingId);
  }
}
