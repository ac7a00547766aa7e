import Glibc

/// The processor time that this process has used, in seconds.
func processorTime() -> Double {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The most memory that this process has held, in MiB.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}

/// The least processor time of five runs.
func measure(_ body: () -> Void) -> Double {
  var best = Double.infinity
  for _ in 0..<5 {
    let start = processorTime()
    body()
    best = min(best, processorTime() - start)
  }
  return best
}

/// What the measured code computed; printed in the end, so that the optimiser cannot leave it out.
nonisolated(unsafe) var checksum = 0
