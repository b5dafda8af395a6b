import { Service, inject } from '@angular/core';
import { type Language } from '@kurak/shared-model';
import { CurrentPerson, KEPT_STORE, KeptReads, OfflineError, addressOf } from '@kurak/shared-web';
import { type HomeTraining, testsOf } from '../offline/kept-lessons';
import { momentsNow, TEST_PATH } from './asked-test';

/** Brings the tests that she has still to take to this device, so that they can be taken where there is no connection. */
@Service()
export class KeptTests {
  private readonly store = inject(KEPT_STORE);
  private readonly reads = inject(KeptReads);
  private readonly person = inject(CurrentPerson).id;

  async bring(trainings: readonly HomeTraining[], language: Language): Promise<void> {
    const person = this.person() ?? '';
    for (const training of trainings) {
      const moments = momentsNow(training);
      for (const { moduleId, taken } of testsOf(training)) {
        if (moments.every((moment) => taken.includes(moment))) continue;
        const options = { path: { id: training.id, moduleId }, query: { language } };
        if (await this.store.get(person, addressOf(TEST_PATH, options)).catch(() => undefined)) continue;
        if (!navigator.onLine || this.person() !== person) return;
        try {
          await this.reads.read(TEST_PATH, options);
        } catch (error) {
          // One test that is refused does not keep the others away; without a connection none will come.
          if (error instanceof OfflineError) return;
        }
      }
    }
  }
}
