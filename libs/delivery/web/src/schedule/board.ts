import { formatDate } from '@angular/common';
import { Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Clash } from '@kurak/delivery-model';
import type { Day, Id } from '@kurak/shared-model';
import { Languages, LocalTextPipe } from '@kurak/shared-web';
import { type Subscription, animationFrames } from 'rxjs';
import type { Session } from '../session/session-draft';
import type { Training } from '../training/open-training';
import { clothOf } from './board-look';
import { BoardSession } from './board-session';
import { Carry, type Standing } from './carry';
import { CarryTarget } from './carry-target';
import { CarryWords } from './carry-words';
import { ClashWords } from './clash-words';
import { type Gesture, gesturesOn, holdThePage } from './gestures';
import {
  type Extent,
  type Measures,
  type Place,
  type Point,
  type Step,
  carriedTo,
  earlierOrLater,
  pulledTo,
  rollNear,
  shorterOrLonger,
  sideways,
  spotAt,
} from './grid';
import { type Lane, type LaneMode, inLane, lanesOf, piecesOf } from './lanes';
import { clock, placeOf, slotAt } from './wall';

/** A session put down at another place, or for the first time. */
export interface Put {
  readonly session: Session;
  readonly before: Session | undefined;
}

const CARRIED = '[data-pull], [data-session], [data-thing]';
const FINE: Step = 5;

/**
 * The schedule as a board: days beside each other, lanes in each, time runs down. Sessions are carried with a mouse, a
 * finger or the arrow keys; what comes from the tray around it is marked with `data-thing`.
 */
@Component({
  selector: 'kurak-board',
  imports: [BoardSession, CarryTarget, CarryWords, LocalTextPipe, TranslocoPipe],
  templateUrl: './board.html',
  host: { class: 'board', '(keydown)': 'press($event)', '(focusout)': 'leave($event)', '(click)': 'click($event)' },
})
export class Board {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  private readonly clashWords = inject(ClashWords);
  private readonly view = viewChild.required<ElementRef<HTMLElement>>('view');
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  private readonly card = viewChild.required<ElementRef<HTMLElement>>('card');

  readonly training = input.required<Training>();
  readonly days = input.required<readonly Day[]>();
  readonly lanes = input.required<readonly Lane[]>();
  readonly mode = input.required<LaneMode>();
  readonly extent = input.required<Extent>();
  /** The hours of work, minutes after midnight; others are shaded. */
  readonly hours = input.required<{ readonly from: number; readonly until: number }>();
  readonly sessions = input.required<readonly Session[]>();
  readonly zoom = input.required<number>();
  readonly step = input.required<Step>();
  readonly canChange = input.required<boolean>();
  readonly clashesOf = input.required<(session: Session) => Clash[]>();
  readonly standings = input.required<ReadonlyMap<Id, Standing>>();
  /** Makes a session of what the tray holds. */
  readonly made = input.required<(thing: string) => Session | undefined>();
  readonly groupNames = input.required<(session: Session) => string>();
  /** Sessions that are only proposed. */
  readonly proposed = input<ReadonlySet<Id>>(new Set());

  readonly put = output<Put>();
  readonly opened = output<Session>();
  readonly removed = output<Session>();
  /** Something of the tray was pressed, not carried. */
  readonly begun = output<string>();

  protected readonly carry = new Carry({
    sessionAt: (session, place) => this.sessionAt(session, place),
    clashesOf: (session) => this.clashesOf()(session),
  });
  protected readonly said = signal('');
  protected readonly hourMarks = computed(() => {
    const { from, until } = this.extent();
    return Array.from({ length: Math.floor((until - from) / 60) }, (_, at) => ({ at: at * 60, clock: clock(from + at * 60) }));
  });
  protected readonly columns = computed(() =>
    this.days().flatMap((day, at) => (this.lanes().length === 0 ? [{ day, at, lane: 0, name: '' }] : this.lanes().map(({ name }, lane) => ({ day, at, lane, name })))),
  );
  protected readonly headings = computed(() => this.days().map((day) => ({ day, name: this.dayName(day), isOutside: this.isOutside(day) })));
  protected readonly pieces = computed(() => {
    const [days, lanes, zone] = [this.days(), this.lanes(), this.training().timeZone];
    const placed = this.sessions().flatMap((session) => {
      const place = placeOf(session, days, zone);
      return place ? [{ session, place }] : [];
    });
    return piecesOf(placed, lanes, this.mode())
      .map((piece) => ({ ...piece, cloth: clothOf(piece.session, this.training()), also: this.also(piece.session), label: this.label(piece.session, piece.place) }))
      .sort((one, other) => one.place.day - other.place.day || one.place.start - other.place.start || (one.place.lane ?? 0) - (other.place.lane ?? 0));
  });
  protected readonly carriedId = computed(() => this.carry.carried()?.session.id);
  protected readonly placeName = computed(() => {
    const [place, session] = [this.carry.place(), this.carry.session()];
    return place && session ? [this.dayName(this.days()[place.day] ?? ''), this.laneName(session)].filter(Boolean).join(', ') : '';
  });

  private grip = 0;
  private pointer: Point = { x: 0, y: 0 };
  private frames: Subscription | undefined;

  constructor() {
    const taken = (at: Element) => (this.canChange() ? at.closest(CARRIED) : null);
    gesturesOn(this.host, taken).pipe(takeUntilDestroyed()).subscribe((gesture) => this.follow(gesture));
    holdThePage(this.host, () => this.frames !== undefined).pipe(takeUntilDestroyed()).subscribe();
  }

  /** Leads to a session: rolls to it, no further than needed when it was in sight just now, and puts the focus on it. */
  show(id: Id, block: 'center' | 'nearest' = 'center'): void {
    const piece = this.host.querySelector<HTMLElement>(`[data-session="${id}"]`);
    piece?.scrollIntoView({ block, inline: block });
    piece?.focus({ preventScroll: true });
  }

  /** Takes the focus where what had it is gone. */
  takeFocus(): void {
    if (document.activeElement === document.body) this.view().nativeElement.focus({ preventScroll: true });
  }

  protected click(event: Event): void {
    const at = event.target instanceof Element ? event.target : null;
    const thing = at?.closest<HTMLElement>('[data-thing]')?.dataset['thing'];
    const session = this.sessionOf(at);
    if (thing && this.canChange()) this.begun.emit(thing);
    else if (session && this.canChange()) this.opened.emit(session);
  }

  protected press(event: KeyboardEvent): void {
    const at = event.target instanceof Element ? event.target.closest('[data-session], [data-thing]') : null;
    if (!at || !this.canChange() || this.frames) return;
    const direction = DIRECTIONS[event.key];
    if (direction) this.steps(at, event, direction);
    else if (this.carry.carried()) this.finish(event);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.remove(at);
    else return;
    event.preventDefault();
  }

  /** Tab and the like put down what can stand there; all else goes back. */
  protected leave(event: FocusEvent): void {
    if (this.carry.carried()?.by === 'keys' && event.relatedTarget !== event.target) this.putDown();
  }

  private steps(at: Element, { altKey, shiftKey }: KeyboardEvent, [axis, by]: [Axis, -1 | 1]): void {
    const isHeld = this.carry.carried() !== undefined;
    if (!isHeld && !this.take(at)) return;
    const [place, step] = [this.carry.place(), altKey ? FINE : this.step()];
    if (!place) return;
    const extent = this.extent();
    // What comes out of the tray is first shown where there is room for it.
    const isOffered = !isHeld && this.carry.carried()?.from === undefined;
    if (isOffered) this.carry.to(place);
    else if (axis === 'across') this.carry.to(sideways(place, by, extent));
    else this.carry.to(shiftKey ? shorterOrLonger(place, by, extent, step) : earlierOrLater(place, by, extent, step));
    this.say();
    queueMicrotask(() => this.host.querySelector('kurak-carry-target > *')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  }

  private take(at: Element): boolean {
    const session = this.sessionOf(at) ?? this.thing(at);
    const from = session && this.placed(session);
    if (!session) return false;
    this.carry.take({ session, from, how: 'move', by: 'keys' }, from ?? this.freePlace(session));
    return true;
  }

  private finish({ key }: KeyboardEvent): void {
    if (key === 'Enter' || key === ' ') this.putDown();
    if (key !== 'Escape') return;
    this.carry.letGo();
    this.said.set(this.texts.translate('delivery.board.said.back'));
  }

  private remove(at: Element): void {
    const session = this.sessionOf(at);
    if (session) this.removed.emit(session);
  }

  private follow({ phase, at, target, isTouch }: Gesture): void {
    this.pointer = at;
    if (phase === 'take' && this.hold(target, at)) {
      if (isTouch) navigator.vibrate?.(10);
      this.frames = animationFrames().subscribe(() => this.frame(isTouch));
    }
    if (!this.frames || phase === 'take' || phase === 'move') return;
    this.frames.unsubscribe();
    this.frames = undefined;
    if (phase === 'drop') this.retarget();
    if (phase === 'drop') this.putDown();
    else this.carry.letGo();
  }

  /** Takes hold of a session as a whole, of its end, or of something in the tray. */
  private hold(target: Element, at: Point): boolean {
    const session = this.sessionOf(target) ?? this.thing(target);
    const from = session && this.placed(session);
    if (!session) return false;
    this.grip = from ? (at.y - target.getBoundingClientRect().top) / this.measures().perMinute : 0;
    this.carry.take({ session, from, how: target.matches('[data-pull]') ? 'pull' : 'move', by: 'pointer' }, from ?? this.freePlace(session));
    return true;
  }

  private frame(isTouch: boolean): void {
    this.roll();
    this.retarget();
    const card = this.card().nativeElement;
    const x = Math.max(8, Math.min(this.pointer.x + 16, window.innerWidth - card.offsetWidth - 8));
    const below = this.pointer.y + 20;
    const isAbove = isTouch || below + card.offsetHeight > window.innerHeight - 8;
    const y = isAbove ? this.pointer.y - card.offsetHeight - (isTouch ? 48 : 16) : below;
    card.style.transform = `translate3d(${Math.round(x)}px, ${Math.round(Math.max(8, y))}px, 0)`;
  }

  /** The board first, and where it ends the page. */
  private roll(): void {
    const view = this.view().nativeElement;
    const { left, top, width, bottom } = view.getBoundingClientRect();
    const [from, until] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
    const { x, y } = rollNear(this.pointer, { left, top: from, width, height: until - from });
    if (!this.isOnBoard() || (x === 0 && y === 0)) return;
    const before = view.scrollTop;
    view.scrollBy(x, y);
    if (view.scrollTop === before) window.scrollBy(0, y);
  }

  private retarget(): void {
    const carried = this.carry.carried();
    if (!carried) return;
    if (!this.isOnBoard()) return this.carry.to(carried.from);
    const [extent, place] = [this.extent(), carried.from ?? this.freePlace(carried.session)];
    const spot = spotAt(this.pointer, extent, this.measures());
    this.carry.to(carried.how === 'pull' ? pulledTo(place, spot, extent, this.step()) : carriedTo(place, this.grip, spot, extent, this.step()));
  }

  private isOnBoard(): boolean {
    const { left, right, top, bottom } = this.view().nativeElement.getBoundingClientRect();
    return this.pointer.x >= left && this.pointer.x <= right && this.pointer.y >= top && this.pointer.y <= bottom;
  }

  private putDown(): void {
    const [carried, clashes] = [this.carry.carried(), this.carry.clashes()];
    const session = this.carry.putDown();
    if (!carried) return;
    const isRefused = clashes.some(({ severity }) => severity === 'error');
    if (isRefused) this.said.set([this.texts.translate('delivery.board.said.refused'), ...this.reasons(clashes)].join(' '));
    else this.said.set(this.texts.translate(session ? 'delivery.board.said.down' : 'delivery.board.said.back'));
    if (session) this.put.emit({ session, before: carried.from && carried.session });
  }

  private say(): void {
    const [place, session] = [this.carry.place(), this.carry.session()];
    if (!place || !session) return;
    const times = `${clock(place.start)}–${clock(place.start + place.minutes)}`;
    this.said.set([`${this.placeName()}, ${times}.`, ...this.reasons(this.carry.clashes())].join(' '));
  }

  private reasons(clashes: readonly Clash[]): string[] {
    return clashes.map((clash) => this.clashWords.text(clash, this.sessions()));
  }

  private measures(): Measures {
    const { left, top, width, height } = this.body().nativeElement.getBoundingClientRect();
    const [extent, day] = [this.extent(), width / this.days().length];
    return { columns: this.days().map((_, at) => ({ left: left + at * day, width: day })), top, perMinute: height / (extent.until - extent.from) };
  }

  private sessionOf(at: Element | null): Session | undefined {
    const id = at?.closest<HTMLElement>('[data-session]')?.dataset['session'];
    return this.sessions().find((session) => session.id === id);
  }

  private thing(at: Element): Session | undefined {
    const thing = at.closest<HTMLElement>('[data-thing]')?.dataset['thing'];
    return thing === undefined ? undefined : this.made()(thing);
  }

  private placed(session: Session): Place | undefined {
    const isThere = this.sessions().some(({ id }) => id === session.id);
    const place = isThere ? placeOf(session, this.days(), this.training().timeZone) : undefined;
    const lanes = lanesOf(session, this.lanes(), this.mode());
    return place && { ...place, lane: lanes.length === 1 ? (lanes[0] ?? null) : null };
  }

  /** Where something new is offered first: after the last session of the first day that has room for it. */
  private freePlace(session: Session): Place {
    const { from, until } = this.hours();
    const minutes = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000;
    const ends = this.days().map((_, day) => Math.max(from, ...this.pieces().filter(({ place }) => place.day === day).map(({ place }) => place.start + place.minutes)));
    const day = Math.max(0, ends.findIndex((end) => end + minutes <= until));
    return { day, lane: isForEverybody(session) ? null : 0, start: Math.min(ends[day] ?? from, this.extent().until - minutes), minutes };
  }

  private sessionAt(session: Session, place: Place): Session {
    const isNew = this.carry.carried()?.from === undefined;
    const lane = place.lane === null ? undefined : this.lanes()[place.lane];
    const laned = inLane(session, lane, this.mode());
    const at = { ...laned, ...slotAt(place, this.days(), this.training().timeZone) };
    return isNew && lane ? this.asBefore(at) : at;
  }

  /** A new session takes after the one before it in its lane: the same group in the same room. */
  private asBefore(session: Session): Session {
    const isByRoom = this.mode() === 'room';
    const isNeighbour = (other: Session) => (isByRoom ? other.room === session.room && other.groupIds.length > 0 : other.groupIds.join() === session.groupIds.join() && other.room !== '');
    const before = this.sessions().filter((other) => other.startsAt < session.startsAt && isNeighbour(other)).at(-1);
    if (!before) return session;
    return isByRoom ? { ...session, groupIds: before.groupIds } : { ...session, room: before.room };
  }

  private isOutside(day: Day): boolean {
    return day < this.training().startsOn || day > this.training().endsOn;
  }

  private dayName(day: Day): string {
    return day && formatDate(`${day}T00:00:00Z`, 'EEE, d MMM', this.languages.locale(), '+0000');
  }

  private laneName(session: Session): string {
    const lanes = lanesOf(session, this.lanes(), this.mode());
    return lanes.map((at) => this.lanes()[at]?.name).join(', ') || (this.mode() === 'group' ? this.texts.translate('delivery.board.everybody') : session.room);
  }

  private also(session: Session): string {
    return this.mode() === 'group' ? session.room : this.groupNames()(session);
  }

  private label(session: Session, place: Place): string {
    return [this.dayName(this.days()[place.day] ?? ''), `${clock(place.start)}–${clock(place.start + place.minutes)}`, this.laneName(session)].filter(Boolean).join(', ');
  }
}

type Axis = 'across' | 'along';

const DIRECTIONS: Readonly<Record<string, [Axis, -1 | 1]>> = {
  ArrowLeft: ['across', -1],
  ArrowRight: ['across', 1],
  ArrowUp: ['along', -1],
  ArrowDown: ['along', 1],
};

/** Rests, meals and travel are for all, wherever they are. */
function isForEverybody({ kind }: Session): boolean {
  return kind !== 'unit' && kind !== 'other';
}
