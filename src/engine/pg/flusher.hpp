#pragma once

#include <functional>
#include <memory>
#include <string>

namespace pg {

/// Holds answers back until the database's log is on disk.
///
/// Workers commit with synchronous_commit = off, which frees the locks of a hot row (number series, audit chain) at
/// once instead of after the disk. They then hand their answer here. One thread with its own session commits an empty
/// durable transaction for all that wait: the log is written in order, so it covers every commit that returned before
/// it began. An acknowledged write is therefore on disk; a crash loses only what nobody was told.
class Flusher {
 public:
  /// Opens its own session on `conninfo`.
  explicit Flusher(std::string conninfo);
  /// Releases what waits after a last flush.
  ~Flusher();
  Flusher(const Flusher&) = delete;
  Flusher& operator=(const Flusher&) = delete;

  /// Runs `release(true)` on the flusher's thread once everything committed before this call is on disk, or
  /// `release(false)` when the database was lost and nobody can tell.
  void after_flush(std::function<void(bool durable)> release);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace pg
