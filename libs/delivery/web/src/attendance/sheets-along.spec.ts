import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { CurrentPerson, KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Server, provideTexts } from '@kurak/shared-web/testing';
import { aSheet } from '../../testing/delivery';
import { SheetsAlong } from './sheets-along';

describe('taking the sheets along', () => {
  let server: Server;
  let kept: KeptInMemory;
  let isOnline = true;
  let fixture: ComponentFixture<SheetsAlong>;

  const text = () => (fixture.nativeElement as HTMLElement).textContent?.trim() ?? '';
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
  async function open(...sessions: string[]): Promise<void> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [...provideTexts('delivery'), { provide: KEPT_STORE, useValue: kept }] });
    TestBed.inject(CurrentPerson).id.set('gulbarchyn');
    fixture = TestBed.createComponent(SheetsAlong);
    fixture.componentRef.setInput('sessions', sessions);
    await settle();
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
    await open('first', 'second', 'third');
    expect(server.asked.map(({ address }) => address)).toEqual(['first', 'second', 'third'].map((id) => `/api/sessions/${id}/attendance`));
    expect(text()).toContain('All sheets are on this device');
  });

  it('says so after a reload without a network too', async () => {
    await open('first', 'second');
    isOnline = false;
    await open('first', 'second');
    expect(text()).toContain('All sheets are on this device');
  });

  it('says how many are here when some are not, and brings the rest with the network', async () => {
    await open('first');
    isOnline = false;
    await open('first', 'second');
    expect(text()).toContain('On this device: 1 of 2 sheets');
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(text()).toContain('All sheets are on this device');
  });
});
