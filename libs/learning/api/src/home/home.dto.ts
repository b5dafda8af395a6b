import { LocalTextDto } from '@kurak/curriculum-api';
import { type TrainingStatus } from '@kurak/delivery-model';
import type { TestMoment } from '@kurak/learning-model';

export class HomeSessionReply {
  id!: string;
  title!: LocalTextDto;
  startsAt!: string;
  endsAt!: string;
  room!: string;
  /** Display names. */
  facilitators!: string[];
  /** Whether there is a way in online. */
  meets!: boolean;
}

export class HomeLessonReply {
  unitId!: string;
  moduleId!: string;
  moduleTitle!: LocalTextDto;
  title!: LocalTextDto;
  /** How many check questions it has. */
  checks!: number;
  /** How many of them she has answered. */
  answered!: number;
  /** Of those, how many right at the first try. */
  right!: number;
  /** Whether she has read it to its end. */
  finished!: boolean;
}

/** The test of a module. */
export class HomeTestReply {
  moduleId!: string;
  moduleTitle!: LocalTextDto;
  questions!: number;
  /** Moments for which she has handed it in. */
  taken!: TestMoment[];
}

export class HomeTrainingReply {
  id!: string;
  title!: LocalTextDto;
  place!: string;
  timeZone!: string;
  startsOn!: string;
  endsOn!: string;
  status!: TrainingStatus;
  /** Her own enrolment. */
  enrolment!: 'accepted' | 'completed';
  /** The sessions of the latest release, without breaks, in order of time. */
  sessions!: HomeSessionReply[];
  /** Sessions at which she was present or late. */
  attended!: number;
  /** Sessions at which she was marked. */
  marked!: number;
  lessons!: HomeLessonReply[];
  tests!: HomeTestReply[];
}

/** What a participant needs today. */
export class HomeReply {
  /** How many messages she has not read. */
  unread!: number;
  trainings!: HomeTrainingReply[];
}
