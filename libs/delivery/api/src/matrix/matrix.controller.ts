import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { disposition, PDF_REPLY, PrintDesk } from '@kurak/curriculum-api';
import { AuditLog } from '@kurak/identity-api';
import { Allow, IdParam, PageQuery, ReadsOnly, spreadsheetReply, XLSX } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import writeXlsxFile from 'write-excel-file/node';
import { SheetLogoService } from '../sheet-logo/sheet-logo.service';
import { ATTENDANCE_WORDS } from './attendance-words';
import { AttendancePrintQuery, MatrixReply } from './matrix.dto';
import { matrixPrintout, printName } from './matrix-print';
import { MatrixService } from './matrix.service';
import { matrixColumns, matrixSheet } from './matrix-sheet';

@Controller('trainings')
export class MatrixController {
  constructor(
    private readonly matrices: MatrixService,
    private readonly logos: SheetLogoService,
    private readonly desk: PrintDesk,
    private readonly audit: AuditLog,
  ) {}

  /** Attendance as a table: people, a page of them by name, and every session */
  @Get(':id/attendance/matrix')
  @Allow('read', 'Attendance')
  @ReadsOnly()
  showMatrix(@IdParam() id: string, @Query() query: PageQuery): Promise<MatrixReply> {
    return this.matrices.page(id, query);
  }

  /** The whole attendance of a training as a spreadsheet */
  @Get(':id/attendance/spreadsheet')
  @Allow('read', 'Attendance')
  @ApiOkResponse(spreadsheetReply('attendance.xlsx'))
  async exportAttendance(@IdParam() id: string, @Query() { language }: AttendancePrintQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const matrix = await this.matrices.whole(id);
    await this.audit.record('attendance-exported', id);
    const options = { sheet: ATTENDANCE_WORDS[language].attendance, columns: matrixColumns(matrix), stickyRowsCount: 3, stickyColumnsCount: 1 };
    const sheet = await writeXlsxFile(matrixSheet(matrix, language), options).toBuffer();
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(sheet, { type: XLSX, length: sheet.byteLength, disposition: disposition('attachment', printName(matrix.training, language, 'xlsx')) });
  }

  /** The whole attendance of a training as PDF, A4 across */
  @Get(':id/attendance/print')
  @Allow('read', 'Attendance')
  @ApiOkResponse(PDF_REPLY)
  async printAttendance(@IdParam() id: string, @Query() { language }: AttendancePrintQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const matrix = await this.matrices.whole(id);
    await this.audit.record('attendance-exported', id);
    return this.desk.answer(matrixPrintout(matrix, await this.logos.printed(), language), 'attendance.pdf', printName(matrix.training, language), request, reply);
  }
}
