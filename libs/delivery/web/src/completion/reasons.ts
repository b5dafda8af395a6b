import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatPercent } from '@angular/common';
import { textIn } from '@kurak/shared-model';
import { Languages, type ReplyOf } from '@kurak/shared-web';
import type { Training } from '../training/open-training';

export type Standings = ReplyOf<'get', '/api/trainings/{id}/completion'>;
export type PersonStanding = Standings['people'][number];

export interface Reason {
  readonly text: string;
  /** It is what keeps her from completing, or puts her at risk. */
  readonly isDecisive: boolean;
}

/** Why a person stands where she stands, in sentences. */
@Service()
export class Reasons {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  of({ attendance, units, answers, tests }: PersonStanding, rule: Standings['rule'], training: Training): Reason[] {
    const percent = (share: number) => formatPercent(share / 100, this.languages.locale(), '1.0-0');
    const { attended, counted, percent: reached, canMiss, left, unmarked, excused } = attendance;
    const isAtRisk = attendance.outlook === 'just' || attendance.outlook === 'lost';
    const counts = { attended, counted, percent: percent(reached ?? 0), needed: percent(rule.percent) };
    const reasons: (Reason | false)[] = [
      reached === null ? this.reason('nothing') : this.reason(rule.measure, counts, isAtRisk || (left === 0 && !attendance.isEnough)),
      attendance.outlook === 'lost' && left > 0 && this.reason('lost', {}, true),
      attendance.outlook === 'just' && this.reason('just', {}, true),
      attendance.outlook === 'open' && left > 0 && this.reason('canMiss', { count: canMiss }),
      unmarked > 0 && this.reason('unmarked', { count: unmarked }, isAtRisk),
      excused > 0 && this.reason('excused', { count: excused }),
      ...units.map(({ unitId, state }) => this.reason(`unit.${state}`, { unit: this.unitTitle(unitId, training) }, state === 'missed' || state === 'again')),
      answers !== null && this.reason('answers', { right: answers.right, of: answers.of, needed: percent(rule.answersPercent ?? 0) }),
      ...tests.map(({ moduleId, right, of }) => {
        const values = { module: this.moduleTitle(moduleId, training), right, of, needed: percent(rule.testPercent ?? 0) };
        if (right === null) return this.reason('test.open', values);
        return this.reason(rule.testPercent === 0 ? 'test.taken' : 'test.result', values);
      }),
    ];
    return reasons.filter((reason) => reason !== false);
  }

  private reason(key: string, values: object = {}, isDecisive = false): Reason {
    return { text: this.texts.translate(`delivery.standing.why.${key}`, { ...values }), isDecisive };
  }

  private moduleTitle(moduleId: string, { modules }: Training): string {
    return textIn(modules.find((module) => module.moduleId === moduleId)?.title ?? {}, this.languages.current(), 'ru');
  }

  private unitTitle(unitId: string, { modules }: Training): string {
    const unit = modules.flatMap(({ units }) => units).find(({ id }) => id === unitId);
    return textIn(unit?.title ?? {}, this.languages.current(), 'ru');
  }
}
