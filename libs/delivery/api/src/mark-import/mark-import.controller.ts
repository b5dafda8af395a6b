import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow, IdParam, PageQuery } from '@kurak/shared-api';
import { ImportMarksRequest, MarkImportPage, MarkImportReply, MatchPeopleRequest, PersonMatchList } from './mark-import.dto';
import { MarkImportService } from './mark-import.service';

@Controller('trainings')
export class MarkImportController {
  constructor(private readonly imports: MarkImportService) {}

  /** Files from which marks of a training were taken, newest first */
  @Get(':id/mark-imports')
  @Allow('read', 'Attendance')
  listMarkImports(@IdParam() trainingId: string, @Query() query: PageQuery): Promise<MarkImportPage> {
    return this.imports.list(trainingId, query);
  }

  /** Who of those enrolled the people in a file may be; nothing is written */
  @Post(':id/mark-imports/match')
  @Allow('create', 'Attendance')
  @HttpCode(200)
  async matchPeople(@IdParam() trainingId: string, @Body() body: MatchPeopleRequest): Promise<PersonMatchList> {
    return { items: await this.imports.match(trainingId, body) };
  }

  /** Record what a file says of who was there, all of it or nothing */
  @Post(':id/mark-imports')
  @Allow('create', 'Attendance')
  importMarks(@IdParam() trainingId: string, @Body() body: ImportMarksRequest): Promise<MarkImportReply> {
    return this.imports.import(trainingId, body);
  }
}
