/** The order in which the first mark is the one that counts, as countingMark in the model has it; an index follows it. */
export const COUNTING_FIRST = `(CASE WHEN mark.way <> 'check-in' THEN mark.made_at END) DESC NULLS LAST, mark.made_at, mark.id DESC`;

export const asInstant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A mark as a reply has it; of the statement's `mark`, `recorder` and `owner` (of the phone). */
export const MARK_REPLY = `'id', mark.id, 'status', mark.status, 'minutesLate', mark.minutes_late, 'reason', mark.reason, 'madeAt', ${asInstant('mark.made_at')},
  'way', mark.way, 'recordedBy', coalesce(recorder.display_name, ''), 'via', owner.display_name`;

export const MARK_PEOPLE = `LEFT JOIN person recorder ON recorder.id = mark.recorded_by LEFT JOIN person owner ON owner.id = mark.via_person_id`;
