internal import SummitCoverage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How long a server asks to wait: seconds, or a date.
///
///     Retry-After: 120
///     Retry-After: Wed, 21 Oct 2026 07:28:00 GMT
///
/// <https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3>
enum RetryAfter {
  /// The wait from a moment on, in seconds since 1970; nil where the value says nothing.
  static func seconds(_ value: String, from now: Int64? = nil) -> Int64? {
    if let seconds = Int64(value) { return max(0, seconds) }
    // "21 Oct 2026 07:28:00" between the day of the week and the zone.
    let parts = value.split { " :".contains($0) }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard parts.count == 8, parts[7] == "GMT", let month = months.firstIndex(of: String(parts[2])),
      let dayOfMonth = Int(parts[1]), let year = Int(parts[3]),
      let day = Day(year: year, month: month + 1, day: dayOfMonth),
      let hour = Int64(parts[4]), let minute = Int64(parts[5]), let second = Int64(parts[6]),
      [hour, minute, second].allSatisfy({ (0...60).contains($0) })
    else { return nil }
    let moment = ((Int64(day.number) * 24 + hour) * 60 + minute) * 60 + second
    return max(0, moment - (now ?? Int64(time(nil))))
  }
}
