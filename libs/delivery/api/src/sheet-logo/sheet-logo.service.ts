import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { AtOnce, MaterialFiles, Uploads } from '@kurak/curriculum-api';
import { AuditLog } from '@kurak/identity-api';
import { Creations, Database, FileStore, type JobHandler, Jobs, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { IsNull } from 'typeorm';
import { logoPicture } from './logo-picture';
import type { PrintedLogo } from './logo-print';
import type { AddSheetLogoRequest, CurrentSheetLogoReply, SheetLogoReply } from './sheet-logo.dto';
import { SheetLogoEntity } from './sheet-logo.entity';

interface CleanUp {
  readonly ids: readonly Id[];
}

/** How long what was removed can be brought back. */
const KEPT_FOR = '30 days';
const MOST_AT_ONCE = 4;

/** The organisation's logo on what is printed to be signed or handed to a donor. */
@Injectable()
export class SheetLogoService implements JobHandler<CleanUp> {
  readonly queue = 'logo-clean-up';
  private readonly atOnce = new AtOnce(MOST_AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly uploads: Uploads,
    private readonly materials: MaterialFiles,
    private readonly audit: AuditLog,
  ) {
    jobs.handle(this);
  }

  async current(): Promise<CurrentSheetLogoReply> {
    const logo = await this.shownNow();
    return { logo: logo && replyOf(logo) };
  }

  /** For a print; undefined when there is none, or its file is lost. */
  async printed(): Promise<PrintedLogo | undefined> {
    const logo = await this.shownNow();
    const file = logo && (await this.files.read(keyOf(logo.id)));
    if (!logo || !file) return undefined;
    return { width: logo.width, height: logo.height, address: `data:image/png;base64,${(await buffer(file.stream)).toString('base64')}` };
  }

  async add(body: AddSheetLogoRequest): Promise<SheetLogoReply> {
    await this.creations.once('sheet-logo', body.id, body, () => this.atOnce.run(() => this.take(body)));
    return replyOf(await this.entity(body.id));
  }

  async open(id: Id): Promise<{ stream: Readable; bytes: number }> {
    await this.entity(id);
    const file = await this.files.read(keyOf(id));
    if (file === undefined) throw ProblemException.notFound();
    return file;
  }

  /** It can be brought back for thirty days; then its file goes. */
  async remove(id: Id): Promise<void> {
    await this.entity(id);
    await this.putAside(id);
    await this.audit.record('logo-removed', null);
    await this.forgetOld();
  }

  /** Puts back what was removed or replaced, in the place of whatever is there now. */
  async restore(id: Id): Promise<SheetLogoReply> {
    await this.alone();
    const logos = this.database.repository(SheetLogoEntity);
    const [logo, now] = [await logos.findOneBy({ id }), await this.shownNow()];
    if (logo === null) throw ProblemException.notFound();
    if (now !== null && now.id !== id) await this.putAside(now.id);
    await logos.update({ id }, { removedAt: null });
    await this.audit.record('logo-added', null);
    return replyOf(logo);
  }

  async run({ ids }: CleanUp): Promise<void> {
    for (const id of ids) await this.files.remove(keyOf(id));
  }

  private async take({ id, uploadId, replaces }: AddSheetLogoRequest): Promise<void> {
    const { personId, organisationId } = this.database.actor;
    const upload = await this.uploads.toUse(personId, uploadId);
    const { content, width, height } = await logoPicture(upload.path);
    await this.alone();
    const now = await this.shownNow();
    if ((now?.id ?? null) !== (replaces ?? null)) throw ProblemException.conflict('logo.changed', 'Somebody changed the logo in the meantime; nothing was saved');
    if (now !== null) await this.putAside(now.id);
    await this.files.put(keyOf(id), content);
    try {
      await this.database.repository(SheetLogoEntity).insert({ id, organisationId, width, height });
    } catch (error) {
      await this.files.remove(keyOf(id));
      throw error;
    }
    await this.audit.record('logo-added', null);
    await this.materials.forgetUpload(uploadId);
    await this.forgetOld();
  }

  private shownNow(): Promise<SheetLogoEntity | null> {
    return this.database.repository(SheetLogoEntity).findOneBy({ organisationId: this.database.actor.organisationId, removedAt: IsNull() });
  }

  private async entity(id: Id): Promise<SheetLogoEntity> {
    const logo = await this.database.repository(SheetLogoEntity).findOneBy({ id, removedAt: IsNull() });
    if (logo === null) throw ProblemException.notFound();
    return logo;
  }

  private async putAside(id: Id): Promise<void> {
    await this.database.query('UPDATE sheet_logo SET removed_at = now() WHERE id = $1', [id]);
  }

  /** Holds changes of this organisation's logo apart for the rest of the transaction: nobody replaces what she has not seen. */
  private async alone(): Promise<void> {
    await this.database.alone(`sheet-logo ${this.database.actor.organisationId}`);
  }

  private async forgetOld(): Promise<void> {
    const [gone] = await this.database.query<{ ids: Id[] | null }>(
      `WITH gone AS (DELETE FROM sheet_logo WHERE removed_at < now() - interval '${KEPT_FOR}' RETURNING id) SELECT array_agg(id) AS ids FROM gone`,
    );
    if (gone?.ids) await this.jobs.enqueue(this.queue, { ids: gone.ids } satisfies CleanUp);
  }
}

function replyOf({ id, width, height, addedAt }: SheetLogoEntity): SheetLogoReply {
  return { id, width, height, addedAt: addedAt.toISOString() };
}

function keyOf(id: Id): string {
  return `logos/${id}`;
}
