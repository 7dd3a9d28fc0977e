import Glibc
import SummitIngestion

/// A line on the terminal that shows how far a long import has come.
///
///     [=========>           ]  42%  512 articles  210/s  0:03 left  1 problem
///
/// It stands on standard error, and only where that is a terminal.
final class ProgressBar {
  private let total: Int
  private let columns: Int
  private let start = ContinuousClock.now
  /// How far the work had come at times of the last seconds, the earliest first.
  private var samples: [(time: ContinuousClock.Instant, progress: ImportProgress)]

  private static let interval = Duration.milliseconds(100)
  private static let window = Duration.seconds(10)

  /// A bar for so many bytes of work, of which zero is unknown; nil where nobody would see it.
  init?(total: () -> Int) {
    guard let columns = Terminal.width(of: STDERR_FILENO), environmentValue("TERM") != "dumb"
    else { return nil }
    self.columns = columns
    self.total = total()
    samples = [(start, ImportProgress())]
  }

  /// Draws the bar anew, unless that was done a moment ago.
  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    guard let last = samples.last,
      samples.count == 1 || last.time.duration(to: now) >= Self.interval
    else { return }
    samples.append((now, progress))
    while samples.count > 2, samples[0].time.duration(to: now) > Self.window {
      samples.removeFirst()
    }
    write("\r" + line(progress, at: now) + "\u{1B}[K")
  }

  /// Leaves the line to what comes next.
  func clear() {
    write("\r\u{1B}[K")
  }

  private func line(_ progress: ImportProgress, at now: ContinuousClock.Instant) -> String {
    let elapsed = (samples.first?.time ?? start).duration(to: now) / .seconds(1)
    let begin = samples.first?.progress ?? ImportProgress()
    let rate = Double(progress.articles - begin.articles) / max(elapsed, 0.001)
    let pace = Double(progress.bytes - begin.bytes) / max(elapsed, 0.001)
    let left = total > progress.bytes && pace > 0 ? Double(total - progress.bytes) / pace : nil
    let parts = [
      progress.articles == 1 ? "1 article" : "\(progress.articles) articles",
      "\(Int(rate.rounded()))/s", left.map { Self.clockTime(Int($0.rounded(.up))) + " left" },
      progress.problems == 0
        ? nil : progress.problems == 1 ? "1 problem" : "\(progress.problems) problems",
    ]
    let text = parts.compactMap(\.self).joined(separator: "  ")
    guard total > 0 else { return String(text.prefix(columns - 1)) }
    return String((bar(progress, besides: text.count) + text).prefix(columns - 1))
  }

  /// The bar itself and the percentage, as long as the rest of the line lets it be.
  private func bar(_ progress: ImportProgress, besides count: Int) -> String {
    let share = min(1, Double(progress.bytes) / Double(total))
    let percent = "\(Int(share * 100))%"
    let padded = String(repeating: " ", count: 5 - percent.count) + percent + "  "
    let length = min(40, columns - 1 - count - padded.count - 2)
    guard length >= 5 else { return padded }
    let filled = Int(share * Double(length))
    let tip = filled < length ? ">" : ""
    return "[" + String(repeating: "=", count: filled) + tip
      + String(repeating: " ", count: length - filled - tip.count) + "]" + padded
  }

  /// "1:05", or "2:01:05" from an hour on.
  private static func clockTime(_ seconds: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(twoDigits(minutes)):\(twoDigits(seconds % 60))"
      : "\(minutes):\(twoDigits(seconds % 60))"
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
