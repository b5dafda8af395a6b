import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { In, QueryFailedError } from 'typeorm';
import { v7 as newId } from 'uuid';
import { MaterialFiles, type NewMaterial } from '../material/material-files';
import { MaterialEntity } from '../material/material.entity';
import type { CarriedMaterial } from './kurak/archive-format';

/** PostgreSQL's error class of a key that is taken. */
const UNIQUE = '23505';

/** What became of the materials of an import. */
export interface ArrivedMaterials {
  /** Ids here by the ids that they came with; one that is no picture has none. */
  readonly ids: ReadonlyMap<Id, Id>;
  readonly refused: readonly CarriedMaterial[];
}

/** Materials that leave with a module, and that come with one. */
@Injectable()
export class CarriedMaterials {
  constructor(
    private readonly database: Database,
    private readonly files: MaterialFiles,
  ) {}

  /** These materials, ready to be packed. @throws ProblemException `material.lost` for one whose file is not there */
  async leaving(ids: readonly Id[]): Promise<CarriedMaterial[]> {
    const materials = await this.database.repository(MaterialEntity).findBy({ id: In([...ids]) });
    const lost = ids.find((id) => !materials.some((material) => material.id === id));
    if (lost !== undefined) throw isLost();
    return materials.map((material) => {
      const { id, name, mediaType, title, alternative, transcript } = material;
      const read = async () => {
        const file = await this.files.open(material);
        if (file === undefined) throw isLost();
        return buffer(file.stream);
      };
      return { id, name, mediaType, title, alternative, transcript, read };
    });
  }

  /**
   * Keeps materials as this organisation's, under their ids where these are free.
   *
   * @param how `as it is` for what another installation made; what it would not have made so is refused. `anew` for other files; one that
   *   cannot be taken is left out
   * @param written is told of every file that was written, by the id that it is stored as
   */
  async arriving(materials: readonly CarriedMaterial[], how: 'as it is' | 'anew', written: (storedAs: Id) => void): Promise<ArrivedMaterials> {
    const ids = new Map<Id, Id>();
    const refused: CarriedMaterial[] = [];
    for (const material of materials) {
      const { read, mediaType: _mediaType, ...facts } = material;
      const kept = await this.keep({ ...facts, bytes: await read() }, how, written).catch((error: unknown) => {
        if (how === 'anew' && isUnfit(error)) return undefined;
        throw error;
      });
      if (kept === undefined) refused.push(material);
      else ids.set(material.id, kept);
    }
    return { ids, refused };
  }

  /** Removes files again that were written for nothing. */
  async undo(written: readonly Id[]): Promise<void> {
    for (const storedAs of written) await this.files.run({ storedAs });
  }

  private async keep(material: NewMaterial, how: 'as it is' | 'anew', written: (storedAs: Id) => void): Promise<Id> {
    await this.database.query('SAVEPOINT material');
    try {
      const id = await this.keepAs(material, how, written);
      await this.database.query('RELEASE SAVEPOINT material');
      return id;
    } catch (error) {
      if (!isTaken(error)) throw error;
      await this.database.query('ROLLBACK TO SAVEPOINT material');
      return this.keepAs({ ...material, id: newId() }, how, written);
    }
  }

  private async keepAs(material: NewMaterial, how: 'as it is' | 'anew', written: (storedAs: Id) => void): Promise<Id> {
    const materials = this.database.repository(MaterialEntity);
    const isKnown = await materials.existsBy({ id: material.id });
    const { id } = await (how === 'anew' ? this.files.keep(material) : this.files.keepAsItIs(material));
    if (!isKnown) written((await materials.findOneByOrFail({ id })).storedAs);
    return id;
  }
}

function isLost(): ProblemException {
  return ProblemException.conflict('material.lost', 'The file of a picture, recording or document is lost; the module cannot be packed');
}

/** The id is another content's, or somebody's who is not seen from here. */
function isTaken(error: unknown): boolean {
  if (error instanceof QueryFailedError) return (error.driverError as { code?: string }).code === UNIQUE;
  return error instanceof ProblemException && error.problem.status === 409;
}

/** The file is of no kind that is allowed, or broken. */
export function isUnfit(error: unknown): error is ProblemException {
  return error instanceof ProblemException && error.problem.status === 422;
}
