import { openMoments, type TestMoment } from '@kurak/learning-model';
import { type Day, wallTime } from '@kurak/shared-model';

export const TEST_PATH = '/api/trainings/{id}/tests/{moduleId}';
export const RECORDS_PATH = '/api/trainings/{id}/tests/{moduleId}/records';

/** The moments for which a training's tests can be taken now, by the days of its time zone. */
export function momentsNow(training: { readonly startsOn: Day; readonly endsOn: Day; readonly timeZone: string }): TestMoment[] {
  return openMoments(training, wallTime(new Date(), training.timeZone).day);
}
