import { Body, Controller, Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AuditLog } from '@kurak/identity-api';
import { Allow, IdParam, ReadsOnly, spreadsheetReply, XLSX } from '@kurak/shared-api';
import type { FastifyReply } from 'fastify';
import writeXlsxFile from 'write-excel-file/node';
import { EnterTestResultRequest, TestQuery, TestResultReply, TestResultsReply } from './test.dto';
import { TestResultsService } from './test-results.service';
import { resultColumns, resultSheet } from './test-results-sheet';

@Controller('trainings/:id/test-results')
export class TestResultsController {
  constructor(
    private readonly results: TestResultsService,
    private readonly audit: AuditLog,
  ) {}

  /** How everybody in a training did in the tests of its modules */
  @Get()
  @Allow('read', 'TestResult')
  @ReadsOnly()
  listTestResults(@IdParam() trainingId: string): Promise<TestResultsReply> {
    return this.results.list(trainingId);
  }

  /** Enter from paper how somebody did, correct it, or take it back so that she can take the test again */
  @Post()
  @Allow('create', 'TestResult')
  enterTestResult(@IdParam() trainingId: string, @Body() body: EnterTestResultRequest): Promise<TestResultReply> {
    return this.results.enter(trainingId, body);
  }

  /** The results of a training's tests as a spreadsheet: before, after, and what was gained */
  @Get('spreadsheet')
  @Allow('read', 'TestResult')
  @ApiOkResponse(spreadsheetReply('tests.xlsx'))
  async exportTestResults(@IdParam() trainingId: string, @Query() { language }: TestQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const results = await this.results.list(trainingId);
    await this.audit.record('test-results-exported', trainingId);
    const sheet = await writeXlsxFile(resultSheet(results, language), { columns: resultColumns(results), stickyRowsCount: 3, stickyColumnsCount: 1 }).toBuffer();
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(sheet, { type: XLSX, length: sheet.byteLength, disposition: 'attachment; filename="tests.xlsx"' });
  }
}
