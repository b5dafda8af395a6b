import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { moved } from '@kurak/curriculum-model';
import { Screen } from '@kurak/shared-web/testing';
import type { Move } from './drag';
import { Reorder } from './reorder';

@Component({
  imports: [Reorder],
  template: `
    <ol kurakReorder (arranged)="move($event)">
      @for (name of names(); track name) {
        <li><button data-handle>{{ name }}</button></li>
      }
    </ol>
  `,
})
class List {
  readonly names = signal(['one', 'two', 'three']);

  move({ from, to }: Move): void {
    this.names.set(moved(this.names(), from, to));
  }
}

describe('a list that is arranged by keyboard', () => {
  let screen: Screen;
  let list: List;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(List);
    document.body.append(fixture.nativeElement as HTMLElement);
    list = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  async function press(name: string, key: string): Promise<void> {
    screen.button(name).focus();
    screen.button(name).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await screen.settle();
  }

  it('moves the entry whose handle has the focus, which stays there', async () => {
    await press('one', 'ArrowDown');
    expect(list.names()).toEqual(['two', 'one', 'three']);
    expect(document.activeElement?.textContent).toBe('one');
    await press('one', 'ArrowDown');
    expect(list.names()).toEqual(['two', 'three', 'one']);
  });

  it('leads to both ends, and no further', async () => {
    await press('three', 'Home');
    expect(list.names()).toEqual(['three', 'one', 'two']);
    await press('three', 'ArrowUp');
    expect(list.names()).toEqual(['three', 'one', 'two']);
    await press('three', 'End');
    expect(list.names()).toEqual(['one', 'two', 'three']);
  });
});
