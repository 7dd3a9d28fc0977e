/// The common table expressions on which each consensus rests.
///
/// They say what is told of one event (`?1`), and by which source; an article and those that
/// reprint it are one source.
enum Told {
  static let ofEvent = """
    told AS (
      SELECT
        x.attribute, x.value, x.basis, x.place_id, x.confidence, x.receipt_id,
        coalesce(a.duplicate_of, a.id) AS source, a.published, r.uid, q.start
      FROM event_evidence AS x
      JOIN receipts AS q ON q.id = x.receipt_id
      JOIN article_revisions AS r ON r.id = q.revision_id
      JOIN articles AS a ON a.id = r.article_id
      WHERE x.event_id = ?1
    )
    """

  static let ofAttendance = """
    told AS (
      SELECT
        x.attendance_id, x.status, x.absence_reason, x.mode, x.role, x.office, x.country,
        x.organization_id, x.confidence, x.receipt_id,
        coalesce(a.duplicate_of, a.id) AS source, a.published, r.uid, q.start
      FROM attendance AS t
      JOIN attendance_evidence AS x ON x.attendance_id = t.id
      JOIN receipts AS q ON q.id = x.receipt_id
      JOIN article_revisions AS r ON r.id = q.revision_id
      JOIN articles AS a ON a.id = r.article_id
      WHERE t.event_id = ?1
    )
    """
}
