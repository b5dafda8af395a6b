import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Screen } from '../../testing/screen';
import { provideTexts } from '../../testing/texts';
import { Choices } from './choices';
import { Control, Field } from './field';
import { Scale } from './scale';
import { Typed } from './typed';

@Component({
  imports: [Choices, Control, Field, Scale, Typed],
  template: `
    <kurak-field label="Name" hint="Any name" [error]="error()" required><input kurakControl [(typed)]="name" /></kurak-field>
    <kurak-field label="Note"><textarea kurakControl [(typed)]="note"></textarea></kurak-field>
    <kurak-scale legend="Useful?" low="no" high="very" [(value)]="useful" />
    <kurak-choices legend="Who?" [choices]="choices" [(value)]="who" />
  `,
})
class Host {
  readonly error = signal('');
  readonly name = signal('Ай');
  readonly note = signal('');
  readonly useful = signal<number | null>(null);
  readonly who = signal<string | null>(null);
  readonly choices = [
    { value: 'all', label: 'All of us' },
    { value: 'none', label: 'Nobody' },
  ];
}

describe('controls', () => {
  let host: Host;
  let screen: Screen;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTexts() });
    const fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  it('ties a field to its label, hint and error', async () => {
    const input = screen.labelled('Name');
    const described = () =>
      (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim());
    expect(described()).toEqual(['Any name']);
    expect(input.getAttribute('aria-invalid')).toBeNull();
    expect(input.getAttribute('aria-required')).toBe('true');
    host.error.set('Too short');
    await screen.settle();
    expect(described()).toEqual(['Any name', 'Too short']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says which fields may be left out', () => {
    expect(screen.text).toContain('Note (optional)');
    expect(screen.text).not.toContain('Name (optional)');
  });

  it('carries what is typed into the signal and back', async () => {
    expect(screen.labelled('Name').value).toBe('Ай');
    await screen.type('Name', 'Айжамал');
    expect(host.name()).toBe('Айжамал');
    host.name.set('');
    await screen.settle();
    expect(screen.labelled('Name').value).toBe('');
  });

  it('says both ends of a scale to whoever cannot see it, and takes one step', async () => {
    screen.labelled('5, very').click();
    await screen.settle();
    expect(host.useful()).toBe(5);
    expect(screen.labelled('1, no').checked).toBe(false);
  });

  it('takes one of several choices', async () => {
    screen.labelled('Nobody').click();
    await screen.settle();
    expect(host.who()).toBe('none');
  });
});
