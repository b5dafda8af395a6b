/** The invented people whose role a visitor of the demonstration may take; the demo data makes them. */
export const DEMO_PERSONS = {
  participant: '01936c7e-0000-7000-8000-0000000b0001',
  facilitator: '01936c7e-0000-7000-8000-0000000a0001',
  staff: '01936c7e-0000-7000-8000-0000000a0003',
  administrator: '01936c7e-0000-7000-8000-0000000a0004',
  outsider: '01936c7e-0000-7000-8000-0000000c0001',
} as const;
