import { Service, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { OfflineError, ProblemError } from './problem-error';

/** What went wrong, in the person's language. */
@Service()
export class Problems {
  private readonly texts = inject(TranslocoService);

  /** What happened, what is safe, what to do. */
  text(error: unknown): string {
    if (error instanceof OfflineError) return this.byCode('offline');
    if (!(error instanceof ProblemError)) return this.byCode('unknown');
    return this.known(error.code) ?? this.known(`status-${error.status}`) ?? this.byCode('unknown');
  }

  /** What is wrong with one field of what was sent; empty when nothing is. */
  at(error: unknown, path: string): string {
    const code = error instanceof ProblemError ? error.at(path) : undefined;
    return code === undefined ? '' : this.field(code);
  }

  /** A field's code in words; an unknown code still says that the field needs another value. */
  field(code: string): string {
    return this.known(code) ?? this.byCode('check');
  }

  private byCode(code: string): string {
    return this.texts.translate(`problem.${code}`);
  }

  /** Contexts may bring words for their own codes, under `problem.` in their own texts. */
  private known(code: string): string | undefined {
    const key = `problem.${code}`;
    const translation = this.texts.getTranslation(this.texts.getActiveLang());
    const found = key in translation ? key : Object.keys(translation).find((known) => known.endsWith(`.${key}`));
    return found === undefined ? undefined : this.texts.translate(found);
  }
}
