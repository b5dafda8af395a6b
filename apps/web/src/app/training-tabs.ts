import { type Provider, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Access, type IconName, type Tab, TRAINING_TABS } from '@kurak/shared-web';

interface Page {
  readonly key: string;
  /** What follows `/trainings/<id>`. */
  readonly part: string[];
  readonly icon: IconName;
  readonly subject: string;
}

const PAGES: readonly Page[] = [
  { key: 'overview', part: [], icon: 'info', subject: 'Training' },
  { key: 'sessions', part: ['sessions'], icon: 'calendar', subject: 'Session' },
  { key: 'applications', part: ['applications'], icon: 'list', subject: 'Application' },
  { key: 'people', part: ['people'], icon: 'people', subject: 'Enrolment' },
  { key: 'attendance', part: ['attendance'], icon: 'check', subject: 'Attendance' },
  { key: 'tests', part: ['tests'], icon: 'list', subject: 'TestResult' },
  { key: 'voices', part: ['voices'], icon: 'speech', subject: 'FeedbackSummary' },
  { key: 'outcomes', part: ['outcomes'], icon: 'chart', subject: 'Outcome' },
];

/** The pages of one training belong to four contexts; only the shell knows them all. */
export function provideTrainingTabs(): Provider {
  return {
    provide: TRAINING_TABS,
    useFactory: () => {
      const access = inject(Access);
      const texts = inject(TranslocoService);
      return (training: string): Tab[] =>
        PAGES.filter(({ subject }) => access.can('read', subject)).map(({ key, part, icon }) => ({
          label: texts.translate(`nav.training.${key}`),
          link: ['/trainings', training, ...part],
          icon,
          ...(part.length === 0 ? { exact: true as const } : {}),
        }));
    },
  };
}
