/** The order in which the first mark is the one that counts, as countingMark in the model has it; an index follows it. */
export const COUNTING_FIRST = `(CASE WHEN mark.way <> 'check-in' THEN mark.made_at END) DESC NULLS LAST, mark.made_at, mark.id DESC`;

export const asInstant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A mark as a reply has it; of the statement's `mark`, `recorder` and `owner` (of the phone). */
export const MARK_REPLY = `'id', mark.id, 'status', mark.status, 'minutesLate', mark.minutes_late, 'reason', mark.reason, 'madeAt', ${asInstant('mark.made_at')},
  'way', mark.way, 'recordedBy', coalesce(recorder.display_name, ''), 'via', owner.display_name`;

export const MARK_PEOPLE = `LEFT JOIN person recorder ON recorder.id = mark.recorded_by LEFT JOIN person owner ON owner.id = mark.via_person_id`;

/** Whether a person is to be at a session: everybody, or those of its groups where it has some. */
export const IS_EXPECTED = (sessionId: string, personId: string) => `(
  NOT EXISTS (SELECT 1 FROM session_group WHERE session_group.session_id = ${sessionId})
  OR EXISTS (SELECT 1 FROM session_group JOIN training_group_member USING (group_id) WHERE session_group.session_id = ${sessionId} AND training_group_member.person_id = ${personId}))`;
