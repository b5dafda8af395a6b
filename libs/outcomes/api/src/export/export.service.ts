import { Injectable } from '@nestjs/common';
import { AuditLog } from '@kurak/identity-api';
import { Creations, Database, FileStore, type JobHandler, Jobs, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { Readable } from 'node:stream';
import writeXlsxFile from 'write-excel-file/node';
import { OutcomeService } from '../outcome/outcome.service';
import type { ExportReply, ExportRequest } from './export.dto';
import { ResultsExportEntity } from './results-export.entity';
import { resultsSheet } from './results-sheet';
import { SHEET_WORDS } from './sheet-words';

interface ExportJob {
  readonly exportId: Id;
}

/** Spreadsheets of outcomes: asked for in a request, made by a job, kept as a file. */
@Injectable()
export class ExportService implements JobHandler<ExportJob> {
  readonly queue = 'results-export';

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly jobs: Jobs,
    private readonly files: FileStore,
    private readonly outcomes: OutcomeService,
    private readonly audit: AuditLog,
  ) {
    jobs.handle(this);
  }

  async ask(trainingId: Id, body: ExportRequest): Promise<ExportReply> {
    const [training] = await this.database.query('SELECT 1 FROM training WHERE id = $1', [trainingId]);
    if (training === undefined) throw ProblemException.notFound();
    await this.creations.once('export', body.id, { trainingId, ...body }, async () => {
      const { organisationId, personId: requestedBy } = this.database.actor;
      await this.database.repository(ResultsExportEntity).insert({ ...body, trainingId, organisationId, requestedBy });
      await this.audit.record('export-made', trainingId);
      await this.jobs.enqueue(this.queue, { exportId: body.id } satisfies ExportJob);
    });
    return this.find(body.id);
  }

  async find(id: Id): Promise<ExportReply> {
    const { trainingId, status, createdAt } = await this.entity(id);
    return { id, trainingId, status, createdAt: createdAt.toISOString() };
  }

  async file(id: Id): Promise<{ stream: Readable; bytes: number; name: string }> {
    const { trainingId, status } = await this.entity(id);
    const file = status === 'ready' ? await this.files.read(keyOf(id)) : undefined;
    if (file === undefined) throw ProblemException.notFound();
    await this.audit.record('export-read', trainingId);
    return { ...file, name: `outcomes-${id.slice(-6)}.xlsx` };
  }

  /** May run twice: the file is replaced whole, the status is the same. */
  async run({ exportId }: ExportJob): Promise<void> {
    const { trainingId, language } = await this.entity(exportId);
    const sheet = resultsSheet(await this.outcomes.find(trainingId), language);
    const content = await writeXlsxFile(sheet, { sheet: SHEET_WORDS[language].sheet, columns: [{ width: 36 }, { width: 22 }, { width: 60 }] }).toBuffer();
    await this.files.put(keyOf(exportId), content);
    await this.database.repository(ResultsExportEntity).update({ id: exportId }, { status: 'ready', finishedAt: () => 'now()' });
  }

  private async entity(id: Id): Promise<ResultsExportEntity> {
    const found = await this.database.repository(ResultsExportEntity).findOneBy({ id });
    if (found === null) throw ProblemException.notFound();
    return found;
  }
}

function keyOf(exportId: Id): string {
  return `exports/${exportId}.xlsx`;
}
