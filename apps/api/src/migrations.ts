import { Curriculum1763700000200, Materials1763800000100, ModuleImports1763800000400, SearchLanguages1764500000100, Studio1763800000200, TestQuestions1764500006500 } from '@kurak/curriculum-api';
import { Applications1764500001100, Availabilities1764500003100, Calendars1764500004100, CheckIns1764500005100, CompletionRules1764500005500, CompletionTests1764500006600, Delivery1763700000300, Evidence1764500005700, GroupMoves1764500006000, KnownApplicants1764500006100, MarkImports1764500005600, MarkOrigins1764500005000, Meetings1764500004300, Messages1764500000300, PublicAgendas1764500004200, Releases1764500004000, Rooms1764500006200, SheetLogos1764500006800, Timetables1764500003000, TrainingPage1764500001000, WalkIns1764500002100 } from '@kurak/delivery-api';
import { Contacts1764500000200, Identity1763700000100, PersonMerges1764500002000 } from '@kurak/identity-api';
import { Answers1763800000300, Learning1763700000400, TestRecords1764500006700 } from '@kurak/learning-api';
import { Outcomes1763700000600 } from '@kurak/outcomes-api';
import { type Migration, Shared1763700000000 } from '@kurak/shared-api';
import { Voices1763700000500 } from '@kurak/voices-api';

/** The one timeline of the database, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  Shared1763700000000,
  Identity1763700000100,
  Curriculum1763700000200,
  Delivery1763700000300,
  Learning1763700000400,
  Voices1763700000500,
  Outcomes1763700000600,
  Materials1763800000100,
  Studio1763800000200,
  Answers1763800000300,
  ModuleImports1763800000400,
  SearchLanguages1764500000100,
  Contacts1764500000200,
  Messages1764500000300,
  TrainingPage1764500001000,
  Applications1764500001100,
  PersonMerges1764500002000,
  WalkIns1764500002100,
  Timetables1764500003000,
  Availabilities1764500003100,
  Releases1764500004000,
  Calendars1764500004100,
  PublicAgendas1764500004200,
  Meetings1764500004300,
  MarkOrigins1764500005000,
  CheckIns1764500005100,
  CompletionRules1764500005500,
  MarkImports1764500005600,
  Evidence1764500005700,
  GroupMoves1764500006000,
  KnownApplicants1764500006100,
  Rooms1764500006200,
  TestQuestions1764500006500,
  CompletionTests1764500006600,
  TestRecords1764500006700,
  SheetLogos1764500006800,
];
