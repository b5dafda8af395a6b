export { AttendanceService } from './attendance/attendance.service';
export { DeliveryApiModule } from './delivery-api.module';
export { Delivery1763700000300 } from './delivery.migration';
export { EnrolmentService } from './enrolment/enrolment.service';
export { Messages1764500000300 } from './message/message.migration';
export { MessageService } from './message/message.service';
export { SessionService } from './session/session.service';
export { TrainingService } from './training/training.service';
