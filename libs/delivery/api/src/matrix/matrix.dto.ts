import { LocalTextDto } from '@kurak/curriculum-api';
import type { MarkStatus } from '@kurak/delivery-model';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { IsIn } from 'class-validator';

export class MatrixSessionReply {
  id!: string;
  title!: LocalTextDto;
  startsAt!: string;
  endsAt!: string;
}

export class MatrixMarkReply {
  /** Place of its session in the list of sessions, from 0. */
  session!: number;
  status!: MarkStatus;
  minutesLate!: number | null;
}

export class MatrixPersonReply {
  personId!: string;
  displayName!: string;
  /** The marks that count, in the order of the sessions; where there is none, there was none. */
  marks!: MatrixMarkReply[];
  /** Places of the sessions that are for groups of which she is none. */
  elsewhere!: number[];
}

export class MatrixReply {
  trainingId!: string;
  timeZone!: string;
  /** All sessions at which attendance is taken, in the order of time. */
  sessions!: MatrixSessionReply[];
  /** People who take part, a page of them by name. */
  items!: MatrixPersonReply[];
  total!: number;
  page!: number;
  size!: number;
}

export class AttendancePrintQuery {
  /** The language of its words. */
  @IsIn(LANGUAGES) language!: Language;
}
