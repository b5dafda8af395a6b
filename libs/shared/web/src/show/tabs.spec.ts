import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Tabs } from './tabs';

@Component({ imports: [Tabs], template: `<kurak-tabs label="Training" [tabs]="tabs" />` })
class Page {
  protected readonly tabs = ['one', 'two', 'three'].map((name) => ({ label: name, link: `/${name}` }));
}

describe('Tabs', () => {
  it('that are wider than the screen are rolled to the one that is open', async () => {
    const places: Record<string, [left: number, width: number]> = { one: [0, 150], two: [150, 150], three: [300, 150] };
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const [left, width] = places[this.textContent?.trim() ?? ''] ?? [0, 300];
      return { left, width } as DOMRect;
    });
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: Page }])] });
    const harness = await RouterTestingHarness.create('/three');
    await harness.fixture.whenStable();
    const row = harness.routeNativeElement?.querySelector('nav');
    expect(row?.querySelector('[aria-current]')?.textContent?.trim()).toBe('three');
    expect(row?.scrollLeft).toBe(225);
    jest.restoreAllMocks();
  });
});
