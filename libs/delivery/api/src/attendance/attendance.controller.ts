import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, IdParam, ReadsOnly } from '@kurak/shared-api';
import { AttendanceSheetReply, RecordedMarksReply, RecordMarksRequest } from './attendance.dto';
import { AttendanceService } from './attendance.service';

@Controller('sessions')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  /** A session's attendance sheet: everybody who takes part, with the mark that counts */
  @Get(':id/attendance')
  @Allow('read', 'Attendance')
  @ReadsOnly()
  showAttendance(@IdParam() sessionId: string): Promise<AttendanceSheetReply> {
    return this.attendance.sheet(sessionId);
  }

  /** Record marks; a correction is another mark */
  @Post(':id/marks')
  @Allow('create', 'Attendance')
  recordMarks(@IdParam() sessionId: string, @Body() body: RecordMarksRequest): Promise<RecordedMarksReply> {
    return this.attendance.record(sessionId, body);
  }
}
