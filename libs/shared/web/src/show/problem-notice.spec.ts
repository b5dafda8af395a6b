import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '../../testing';
import { Control, Field } from '../controls/field';
import { ProblemError } from '../server/problem-error';
import { ProblemNotice } from './problem-notice';

@Component({
  imports: [Control, Field, ProblemNotice],
  template: `
    <form>
      <kurak-field label="Name"><input kurakControl /></kurak-field>
      <kurak-field label="Phone" [error]="failure() ? 'wrong' : ''"><input kurakControl name="phone" /></kurak-field>
      <kurak-problem [error]="failure()" />
      <button type="button">Send</button>
    </form>
  `,
})
class Form {
  readonly failure = signal<unknown>(undefined);
}

describe('a refused form', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...provideTexts()] });
  });

  async function refuse(status: number, focused: string): Promise<Element | null> {
    const fixture = TestBed.createComponent(Form);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.detectChanges();
    (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(focused)?.focus();
    fixture.componentInstance.failure.set(new ProblemError({ type: '/problems/invalid', title: '', status, errors: [{ path: 'phone', code: 'phone' }] }));
    await fixture.whenStable();
    const active = document.activeElement;
    (fixture.nativeElement as HTMLElement).remove();
    return active;
  }

  it('leads to the first field that is wrong', async () => {
    expect(await refuse(422, 'button')).toMatchObject({ name: 'phone' });
  });

  it('leaves alone who types', async () => {
    expect(await refuse(422, 'input')).not.toMatchObject({ name: 'phone' });
  });

  it('leads nowhere when no field is to blame', async () => {
    expect(await refuse(500, 'button')).toMatchObject({ tagName: 'BUTTON' });
  });
});
