import { Injectable } from '@nestjs/common';
import { Database } from '@kurak/shared-api';
import type { Language } from '@kurak/shared-model';
import type { SearchReply } from './search.dto';
import { SearchTexts } from './search-texts';

const MOST_HITS = 20;

interface FoundText {
  module_id: string;
  unit_id: string;
  language: Language;
  title: string;
  excerpt: string;
  own: boolean;
  total: number;
}

/** Full-text search over what one may see: drafts of one's own organisation, published modules of the network. */
@Injectable()
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly texts: SearchTexts,
  ) {}

  async find(words: string): Promise<SearchReply> {
    await this.texts.catchUp();
    const rows = await this.database.query<FoundText>('SELECT * FROM curriculum_search($1, $2)', [words, MOST_HITS]);
    return {
      items: rows.map(({ module_id: moduleId, unit_id: unitId, total: _total, ...hit }) => ({ ...hit, moduleId, unitId: unitId === moduleId ? null : unitId })),
      total: rows.reduce((most, { total }) => Math.max(most, total), 0),
    };
  }
}
