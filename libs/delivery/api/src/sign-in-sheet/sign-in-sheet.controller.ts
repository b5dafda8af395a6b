import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { PDF_REPLY, PrintDesk } from '@kurak/curriculum-api';
import { Allow, IdParam } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInName } from './sign-in-print';
import { SignInSheetQuery } from './sign-in-sheet.dto';
import { SignInSheetService } from './sign-in-sheet.service';

@Controller('trainings')
export class SignInSheetController {
  constructor(
    private readonly sheets: SignInSheetService,
    private readonly desk: PrintDesk,
  ) {}

  /** A day's sign-in sheet as PDF: everybody with a box for each signature, empty rows for who comes besides */
  @Get(':id/sign-in-sheet')
  @Allow('read', 'Attendance')
  @ApiOkResponse(PDF_REPLY)
  async printSignInSheet(@IdParam() id: string, @Query() query: SignInSheetQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { training, printout } = await this.sheets.printout(id, query);
    return this.desk.answer(printout, 'sign-in-sheet.pdf', signInName(training, query.day, query.language), request, reply);
  }
}
