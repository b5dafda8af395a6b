import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { aModule } from '../../testing/modules';
import { SuppliesPage } from './supplies';

const supply = (unit: string, activity: string, ...things: string[]) => ({
  ...{ unitId: unit, unitTitle: { en: unit }, activityTitle: { en: activity } },
  things: { en: things },
});

describe('the things to bring', () => {
  let server: Server;
  let screen: Screen;

  async function open(...items: object[]): Promise<void> {
    server.answers(({ address }) => ({ status: 200, body: address.endsWith('/supplies') ? { items } : aModule() }));
    await draw();
  }

  async function draw(): Promise<void> {
    const fixture = TestBed.createComponent(SuppliesPage);
    fixture.componentRef.setInput('id', 'm');
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(() => 'offline');
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('stand unit by unit, each once, with the activities that need them', async () => {
    await open(supply('One', 'Welcome', 'Paper', 'Markers'), supply('One', 'Role-play', 'paper '), supply('Two', 'Map', 'Paper'));
    expect(screen.text).toMatch(/One Paper Welcome, Role-play Markers Welcome ?Two Paper Map/);
    expect(screen.button('Print the list')).toBeTruthy();
  });

  it('stand in whatever language they are written in', async () => {
    await open({ ...supply('One', 'Welcome'), things: { ky: ['Кагаз'] } });
    expect(screen.text).toContain('Кагаз');
  });

  it('say where they are entered when there are none', async () => {
    await open();
    expect(screen.text).toContain('Nothing to bring');
    expect(() => screen.button('Print the list')).toThrow();
  });

  it('can be asked for again when they could not be loaded', async () => {
    server.answers(() => 'offline');
    await draw();
    expect(screen.button('Try again')).toBeTruthy();
  });
});
