import fc from 'fast-check';
import { separatedCells } from '../roster';
import { type MeetingParticipant, meetingOf, presenceAt, type Stay, USUAL_THRESHOLDS } from './meeting';

const READING = { timeZone: 'Asia/Bishkek', days: ['2022-06-05'] };
const read = (text: string, reading = READING) => meetingOf(separatedCells(text), reading);

const ZOOM = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Online evening,06/05/2022 06:50:00 PM,06/05/2022 08:31:00 PM,host@example.org,101,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Gulnara,host@example.org,06/05/2022 06:50:00 PM,06/05/2022 08:31:00 PM,101,No,
Aigul (Айгүл Т.),,06/05/2022 06:58:10 PM,06/05/2022 07:20:00 PM,22,Yes,
Aigul (Айгүл Т.),,06/05/2022 07:25:00 PM,06/05/2022 08:30:00 PM,65,Yes,
"Бурулай, Ош",burul@example.org,06/05/2022 07:31:00 PM,06/05/2022 08:30:00 PM,59,Yes,
`;

const SESSION = { startsAt: '2022-06-05T13:00:00.000Z', endsAt: '2022-06-05T14:30:00.000Z' };
const at = (minute: number) => new Date(Date.parse(SESSION.startsAt) + minute * 60_000).toISOString();

describe('A participant list of a meeting', () => {
  it('of Zoom is read behind its first block, and who came back is one person with two stays', () => {
    expect(read(ZOOM)).toEqual({
      dayOrder: 'month-first',
      participants: [
        { names: ['Gulnara'], email: 'host@example.org', phone: '', stays: [{ from: '2022-06-05T12:50:00.000Z', to: '2022-06-05T14:31:00.000Z' }], minutes: 101 },
        {
          names: ['Aigul', 'Айгүл Т.'],
          ...{ email: '', phone: '', minutes: 87 },
          stays: [{ from: '2022-06-05T12:58:10.000Z', to: '2022-06-05T13:20:00.000Z' }, { from: '2022-06-05T13:25:00.000Z', to: '2022-06-05T14:30:00.000Z' }],
        },
        { names: ['Бурулай, Ош'], email: 'burul@example.org', phone: '', stays: [{ from: '2022-06-05T13:31:00.000Z', to: '2022-06-05T14:30:00.000Z' }], minutes: 59 },
      ],
    });
  });

  it('of Zoom may tell only for how long', () => {
    const participants = read('Name (Original Name),User Email,Total Duration (Minutes),Guest\nAigul,,65,Yes\nBurul,,12,Yes\n')?.participants;
    expect(participants?.map(({ names, stays, minutes }) => [names, stays, minutes])).toEqual([[['Aigul'], [], 65], [['Burul'], [], 12]]);
  });

  it('of BigBlueButton has moments with a comma and durations with colons', () => {
    const text = `Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise Hands,Join,Left,Duration
Айзада,FALSE,3.5,00:02:10,-,4,1,0,0,"6/5/2022, 7:01:00 PM","6/5/2022, 8:29:30 PM",01:28:30
`;
    expect(read(text)?.participants).toEqual([{ names: ['Айзада'], email: '', phone: '', stays: [{ from: '2022-06-05T13:01:00.000Z', to: '2022-06-05T14:29:30.000Z' }], minutes: 88.5 }]);
  });

  it('of Jitsi says its moments in UTC, and may be in Russian with semicolons', () => {
    const jitsi = 'Participant;Join Time;Leave Time\nAizada;2022-06-05T13:00:00Z;2022-06-05T14:30:00Z\n';
    const russian = 'Участник;Время входа;Время выхода\nAizada;05.06.2022 19:00;05.06.2022 20:30\n';
    for (const text of [jitsi, russian]) expect(read(text)?.participants[0]?.stays).toEqual([{ from: SESSION.startsAt, to: SESSION.endsAt }]);
  });

  it('writes its days in the order in which they are days of the training', () => {
    const list = (day: string) => `Name,Join Time,Leave Time\nAizada,${day} 19:00,${day} 20:30\n`;
    const from = (day: string, known: string) => read(list(day), { ...READING, days: [known] })?.participants[0]?.stays[0]?.from.slice(0, 10);
    expect([from('05/06/2022', '2022-06-05'), from('05/06/2022', '2022-05-06'), from('13/06/2022', '2022-01-01'), from('06/13/2022', '2022-01-01')]).toEqual(['2022-06-05', '2022-05-06', '2022-06-13', '2022-06-13']);
  });

  it('is not every table', () => {
    expect(read('ФИО;Телефон\nАйзада;0555123456\n')).toBeUndefined();
    expect(read('nothing')).toBeUndefined();
  });

  it('comes to the same in whatever order its lines stand', () => {
    const [head = '', ...lines] = ZOOM.trim().split('\n').slice(3);
    const known = (participants: readonly MeetingParticipant[] = []) => participants.map(({ names, stays, minutes }) => JSON.stringify([names, stays, minutes])).sort();
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (mixed) => expect(known(read([head, ...mixed].join('\n'))?.participants)).toEqual(known(read(ZOOM)?.participants))));
  });
});

describe('Presence in a meeting', () => {
  const stay = fc.tuple(fc.integer({ min: -60, max: 150 }), fc.integer({ min: 0, max: 120 })).map(([from, minutes]): Stay => ({ from: at(from), to: at(from + minutes) }));
  const thresholds = fc.record({ leastPercent: fc.integer({ min: 0, max: 100 }), graceMinutes: fc.integer({ min: 0, max: 60 }) });
  const person = (stays: readonly Stay[], minutes: number | null = null) => ({ stays, minutes });

  it('is counted minute by minute, in the session only and no minute twice', () => {
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 5 }), (stays) => {
        const minutes = Array.from({ length: 90 }, (_, minute) => minute).filter((minute) => stays.some(({ from, to }) => Date.parse(from) <= Date.parse(at(minute)) && Date.parse(to) > Date.parse(at(minute))));
        expect(presenceAt(person(stays), SESSION, USUAL_THRESHOLDS).minutes).toBe(minutes.length);
      }),
    );
  });

  it('does not change when somebody loses the connection and is back at once, nor with the order of her stays', () => {
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 4 }), fc.nat(60), thresholds, (stays, after, rule) => {
        const [first, ...rest] = stays as [Stay, ...Stay[]];
        const cut = new Date(Math.min(Date.parse(first.to), Date.parse(first.from) + after * 60_000)).toISOString();
        const broken = [...rest, { from: cut, to: first.to }, { from: first.from, to: cut }];
        expect(presenceAt(person(broken), SESSION, rule)).toEqual(presenceAt(person(stays), SESSION, rule));
      }),
    );
  });

  it('never gets worse by having been there longer', () => {
    const worth = { absent: 0, late: 1, present: 2 };
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 4 }), stay, thresholds, (stays, more, rule) => {
        // A list that tells of no stay tells minutes instead.
        fc.pre(stays.length > 0);
        const [less, longer] = [presenceAt(person(stays), SESSION, rule), presenceAt(person([...stays, more]), SESSION, rule)];
        expect(worth[longer.status]).toBeGreaterThanOrEqual(worth[less.status]);
      }),
    );
  });

  it('is late after the minutes of grace, and absence below the least share', () => {
    const status = (from: number, to: number) => {
      const { status: found, minutesLate } = presenceAt(person([{ from: at(from), to: at(to) }]), SESSION, USUAL_THRESHOLDS);
      return [found, minutesLate];
    };
    expect([status(-5, 90), status(10, 90), status(11, 90), status(0, 45), status(0, 44), status(-60, 0)]).toEqual([
      ...[['present', null], ['present', null], ['late', 11], ['present', null], ['absent', null], ['absent', null]],
    ]);
  });

  it('where only minutes are told is never late', () => {
    expect(presenceAt(person([], 200), SESSION, USUAL_THRESHOLDS)).toEqual({ minutes: 90, status: 'present', minutesLate: null });
    expect(presenceAt(person([], 44), SESSION, USUAL_THRESHOLDS).status).toBe('absent');
  });

  it('is of nobody who was never there, whatever the threshold', () => {
    expect(presenceAt(person([]), SESSION, { leastPercent: 0, graceMinutes: 0 }).status).toBe('absent');
  });
});
