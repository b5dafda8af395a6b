import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '@kurak/shared-api';
import { SearchQuery, SearchReply } from './search.dto';
import { SearchService } from './search.service';

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  /** Search modules, units and lessons by their words */
  @Get()
  @Allow('read', 'Module')
  searchModules(@Query() { words }: SearchQuery): Promise<SearchReply> {
    return this.search.find(words);
  }
}
