import type { PublishedModules } from '@kurak/curriculum-api';
import type { TrainingReply } from './training.dto';
import type { TrainingEntity } from './training.entity';

type TaughtModule = Awaited<ReturnType<PublishedModules['versions']>>[number];

/** What is told of a training: field by field, so that a new column is told of only when somebody says so here. */
export function trainingReply(training: TrainingEntity, counts: { readonly enrolled: number; readonly completed: number }, modules: readonly TaughtModule[]): TrainingReply {
  return {
    id: training.id,
    title: training.title,
    startsOn: training.startsOn,
    endsOn: training.endsOn,
    place: training.place,
    country: training.country,
    oblast: training.oblast,
    district: training.district,
    venue: training.venue,
    targetGroup: training.targetGroup,
    grantName: training.grantName,
    grantNumber: training.grantNumber,
    timeZone: training.timeZone,
    mode: training.mode,
    languages: training.languages,
    capacity: training.capacity,
    status: training.status,
    statusBefore: training.statusBefore,
    cancelReason: training.cancelReason,
    enrolled: counts.enrolled,
    completed: counts.completed,
    modules: modules.map(({ moduleId, versionId, number, newestNumber, title, testQuestions, units }) => ({ moduleId, versionId, number, newestNumber, title, testQuestions, units })),
    version: training.version,
  };
}
