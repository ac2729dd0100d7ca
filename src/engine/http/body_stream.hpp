#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace http {

namespace detail {
struct Pipe;
}

/// The end of a body that is read: the connection's. Its destruction tells the writer that nobody takes the bytes.
class BodyReader {
 public:
  enum class State { More, End, Failed };
  struct Piece {
    std::string bytes;
    State state = State::More;
  };

  explicit BodyReader(std::shared_ptr<detail::Pipe> pipe);
  ~BodyReader();
  BodyReader(const BodyReader&) = delete;
  BodyReader& operator=(const BodyReader&) = delete;

  /// What waits, all of it; never blocks. An empty piece with `More` means that `ready` will be called once when there
  /// is something again, on the writer's thread.
  [[nodiscard]] Piece take(std::function<void()> ready);

 private:
  std::shared_ptr<detail::Pipe> m_pipe;
};

/// The end of a body that is written, by one thread. Destroyed before `finish`, the answer counts as broken: the
/// connection is cut, so that no client takes a part for the whole.
class BodyWriter {
 public:
  explicit BodyWriter(std::shared_ptr<detail::Pipe> pipe);
  ~BodyWriter();
  BodyWriter(BodyWriter&&) noexcept = default;
  BodyWriter& operator=(BodyWriter&&) = delete;

  /// Hands bytes on; waits while too many are on their way (back-pressure). False when nobody takes them any more, none
  /// were taken for too long, or the time is over: stop producing.
  [[nodiscard]] bool write(std::string_view bytes);
  /// The body is whole.
  void finish();
  /// `then` is called by `finish`, before anybody can learn that the body is whole.
  void before_end(std::function<void()> then) { m_before_end = std::move(then); }

 private:
  std::shared_ptr<detail::Pipe> m_pipe;
  std::function<void()> m_before_end;
};

struct BodyStream {
  BodyWriter writer;
  std::shared_ptr<BodyReader> reader;
};

/// A bounded pipe between the thread that makes a body and the connection that sends it: at most `limit` bytes wait
/// (and one piece more). `write` refuses after `time`, however slowly the client reads, and once it waited `patience`
/// for room: it holds a worker.
[[nodiscard]] BodyStream body_stream(std::size_t limit = 256 * 1024,
                                     std::chrono::milliseconds time = std::chrono::minutes(15),
                                     std::chrono::milliseconds patience = std::chrono::seconds(20));

}  // namespace http
