import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurriculumApiModule } from '@kurak/curriculum-api';
import { AttendanceController } from './attendance/attendance.controller';
import { AttendanceService } from './attendance/attendance.service';
import { MarkEntity } from './attendance/mark.entity';
import { EnrolmentController } from './enrolment/enrolment.controller';
import { EnrolmentEntity } from './enrolment/enrolment.entity';
import { EnrolmentService } from './enrolment/enrolment.service';
import { MessageEntity } from './message/message.entity';
import { MessageService } from './message/message.service';
import { SessionController } from './session/session.controller';
import { SessionEntity, SessionFacilitatorEntity } from './session/session.entity';
import { SessionService } from './session/session.service';
import { TrainingController } from './training/training.controller';
import { TrainingEntity, TrainingModuleEntity } from './training/training.entity';
import { TrainingService } from './training/training.service';

const ENTITIES = [TrainingEntity, TrainingModuleEntity, SessionEntity, SessionFacilitatorEntity, EnrolmentEntity, MarkEntity, MessageEntity];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), CurriculumApiModule],
  controllers: [TrainingController, SessionController, EnrolmentController, AttendanceController],
  providers: [TrainingService, SessionService, EnrolmentService, AttendanceService, MessageService],
  exports: [TrainingService, SessionService, EnrolmentService, AttendanceService, MessageService],
})
export class DeliveryApiModule {}
