import { TestBed } from '@angular/core/testing';
import { CurrentPerson, KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { aSheet } from '../../testing/delivery';
// The pages that it brings along, read before anybody waits for them.
import './attendance-sheet';
import '../check-in/check-in-screen';
import { SheetsAlong } from './sheets-along';

describe('taking the sheets along', () => {
  let server: Server;
  let kept: KeptInMemory;
  let isOnline = true;
  let screen: Screen;

  function open(...sessions: string[]): void {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [...provideTexts('delivery'), { provide: KEPT_STORE, useValue: kept }] });
    TestBed.inject(CurrentPerson).id.set('gulbarchyn');
    const fixture = TestBed.createComponent(SheetsAlong);
    fixture.componentRef.setInput('sessions', sessions);
    screen = new Screen(fixture);
  }

  beforeEach(() => {
    isOnline = true;
    kept = new KeptInMemory();
    server = new Server(() => (isOnline ? { status: 200, body: aSheet('Aida') } : 'offline'));
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    server.restore();
  });

  it('brings every sheet, and says so', async () => {
    open('first', 'second', 'third');
    await screen.sees('All sheets are on this device');
    expect(server.asked.map(({ address }) => address)).toEqual(['first', 'second', 'third'].map((id) => `/api/sessions/${id}/attendance`));
  });

  it('says so after a reload without a network too', async () => {
    open('first', 'second');
    await screen.sees('All sheets are on this device');
    isOnline = false;
    open('first', 'second');
    await screen.sees('All sheets are on this device');
  });

  it('says how many are here when some are not, and brings the rest with the network', async () => {
    open('first');
    await screen.sees('All sheets are on this device');
    isOnline = false;
    open('first', 'second');
    await screen.sees('On this device: 1 of 2 sheets');
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    await screen.sees('All sheets are on this device');
  });
});
