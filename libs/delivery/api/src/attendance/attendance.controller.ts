import { Body, Controller, Get, Post } from '@nestjs/common';
import { type Arrival } from '@kurak/delivery-model';
import { Allow, IdParam, ReadsOnly } from '@kurak/shared-api';
import { AttendanceSheetReply, MarkHistoryReply, RecordedMarksReply, RecordMarksRequest } from './attendance.dto';
import { AttendanceService } from './attendance.service';
import { MarkHistory } from './mark-history';
import { SentAt } from './sent-at';

@Controller('sessions')
export class AttendanceController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly history: MarkHistory,
  ) {}

  /** A session's attendance sheet: everybody who takes part, with the mark that counts */
  @Get(':id/attendance')
  @Allow('read', 'Attendance')
  @ReadsOnly()
  showAttendance(@IdParam() sessionId: string): Promise<AttendanceSheetReply> {
    return this.attendance.sheet(sessionId);
  }

  /** Every mark of one person at a session: who recorded it, how, when it was made and when it came */
  @Get(':id/attendance/:personId')
  @Allow('read', 'Attendance')
  @ReadsOnly()
  listMarks(@IdParam() sessionId: string, @IdParam('personId') personId: string): Promise<MarkHistoryReply> {
    return this.history.of(sessionId, personId);
  }

  /** Record marks; a correction is another mark */
  @Post(':id/marks')
  @Allow('create', 'Attendance')
  recordMarks(@IdParam() sessionId: string, @Body() body: RecordMarksRequest, @SentAt() arrival: Arrival): Promise<RecordedMarksReply> {
    return this.attendance.record(sessionId, body, arrival);
  }
}
