import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { type ByteRange, Database, FileStore, type JobHandler, Jobs, ProblemException } from '@kurak/shared-api';
import type { Id, LocalText } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { fileName } from './file-name';
import { takeIn } from './intake';
import { MaterialEntity } from './material.entity';
import { type Source, streamOf, UnfitFile } from './source';
import { Uploads } from './uploads';

export interface MaterialTexts {
  readonly title: LocalText;
  /** What it shows or says, for who cannot see or hear it. */
  readonly alternative: LocalText;
  readonly transcript: LocalText;
}

export interface NewMaterial extends MaterialTexts {
  readonly id: Id;
  /** Of the file, as people know it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** A material as those who show or pack it need to know it. */
export type KeptMaterial = Pick<MaterialEntity, 'id' | 'name' | 'kind' | 'mediaType' | 'bytes' | 'width' | 'height' | 'contentHash'>;

type Facts = Pick<MaterialEntity, 'id' | 'name' | 'kind' | 'mediaType' | 'width' | 'height' | 'title' | 'alternative' | 'transcript'>;

interface CleanUp {
  /** The file of a material that has gone. */
  readonly storedAs?: Id;
  /** An upload of the actor's that became a material. */
  readonly uploadId?: Id;
}

/** Materials with their files: keeps and opens them, and throws away what is no longer needed. */
@Injectable()
export class MaterialFiles implements JobHandler<CleanUp> {
  readonly queue = 'material-clean-up';

  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly uploads: Uploads,
    private readonly jobs: Jobs,
  ) {
    jobs.handle(this);
  }

  /**
   * Keeps a file as a material of the actor's organisation, as an upload is kept: what it is, its content says; pictures
   * are made anew. Asking again with the same id and content changes nothing.
   *
   * @throws ProblemException `invalid`, with the file's name as path and a code of {@link UnfitFile}; `exists` when the id is taken by another content
   */
  keep({ bytes, ...file }: NewMaterial): Promise<KeptMaterial> {
    return this.keepOnce(bytes, file, 'anew');
  }

  /** As {@link keep} for a file that was kept before (in the library, in an archive): its hash stays the same if it is as it would have been made here. */
  keepAsItIs({ bytes, ...file }: NewMaterial): Promise<KeptMaterial> {
    return this.keepOnce(bytes, file, 'as it is');
  }

  /** Everything that is in a material that the actor may see; undefined when there is none, or its file is lost. */
  async bytesOf(id: Id): Promise<{ readonly bytes: Buffer; readonly mediaType: string; readonly name: string } | undefined> {
    const material = await this.database.repository(MaterialEntity).findOneBy({ id });
    const file = material && (await this.open(material));
    return material && file ? { bytes: await buffer(file.stream), mediaType: material.mediaType, name: material.name } : undefined;
  }

  open({ storedAs }: MaterialEntity, range?: ByteRange) {
    return this.files.read(keyOf(storedAs), range);
  }

  /**
   * Keeps a file and notes it as a material.
   *
   * @throws UnfitFile
   */
  async add(source: Source, { id, name, title, alternative, transcript }: Omit<NewMaterial, 'bytes'>): Promise<void> {
    const { content, extension, ...intake } = await takeIn(source, name);
    await this.insert(content, { ...intake, id, name: fileName(name, extension), title, alternative, transcript });
  }

  /** Removes the file of a material once the request has ended well. */
  async forget({ storedAs }: MaterialEntity): Promise<void> {
    await this.jobs.enqueue(this.queue, { storedAs } satisfies CleanUp);
  }

  /** Removes an upload of the actor's once the request has ended well. */
  async forgetUpload(uploadId: Id): Promise<void> {
    await this.jobs.enqueue(this.queue, { uploadId } satisfies CleanUp);
  }

  async run({ storedAs, uploadId }: CleanUp): Promise<void> {
    if (storedAs !== undefined) await this.files.remove(keyOf(storedAs));
    if (uploadId !== undefined) await this.uploads.remove(this.database.actor.personId, uploadId);
  }

  private async keepOnce(bytes: Buffer, { id, name, title, alternative, transcript }: Omit<NewMaterial, 'bytes'>, how: 'as it is' | 'anew'): Promise<KeptMaterial> {
    const { content, extension, ...intake } = await takeIn(bytes, name, how).catch((error: unknown) => {
      throw error instanceof UnfitFile ? ProblemException.invalid({ path: name, code: error.code }) : error;
    });
    const contentHash = createHash('sha256').update(content).digest('hex');
    const known = await this.database.repository(MaterialEntity).findOneBy({ id });
    if (known !== null && known.contentHash !== contentHash) throw ProblemException.conflict('exists', 'This exists already; nothing was saved');
    return known ?? this.insert(content, { ...intake, id, name: fileName(name, extension), title, alternative, transcript });
  }

  private async insert(content: Source, facts: Facts): Promise<KeptMaterial> {
    const { organisationId, personId: createdBy } = this.database.actor;
    const storedAs = newId();
    const hash = createHash('sha256');
    let bytes = 0;
    async function* measured(): AsyncGenerator<Buffer> {
      for await (const piece of streamOf(content) as AsyncIterable<Buffer>) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    }
    await this.files.put(keyOf(storedAs), Readable.from(measured()));
    try {
      const material = { ...facts, organisationId, createdBy, storedAs, bytes, contentHash: hash.digest('hex') };
      await this.database.repository(MaterialEntity).insert(material);
      return material;
    } catch (error) {
      await this.files.remove(keyOf(storedAs));
      throw error;
    }
  }
}

function keyOf(storedAs: Id): string {
  return `materials/${storedAs}`;
}
