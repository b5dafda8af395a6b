export { AttendanceService } from './attendance/attendance.service';
export { DeliveryApiModule } from './delivery-api.module';
export { Delivery1763700000300 } from './delivery.migration';
export { EnrolmentService } from './enrolment/enrolment.service';
export { SessionService } from './session/session.service';
export { TrainingService } from './training/training.service';
