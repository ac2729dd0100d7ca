#include "engine/http/body_stream.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace http {

namespace detail {

struct Pipe {
  std::mutex mutex;
  std::condition_variable room;
  std::string waiting;
  std::function<void()> ready;
  std::size_t limit = 0;
  std::chrono::steady_clock::time_point end;
  std::chrono::milliseconds patience{};
  bool finished = false;
  bool failed = false;
  bool abandoned = false;

  /// Takes the reader's callback away, to be called once the mutex is free.
  std::function<void()> waker() { return std::exchange(ready, nullptr); }
};

}  // namespace detail

BodyReader::BodyReader(std::shared_ptr<detail::Pipe> pipe) : m_pipe(std::move(pipe)) {}

BodyReader::~BodyReader() {
  {
    const std::lock_guard lock(m_pipe->mutex);
    m_pipe->abandoned = true;
    m_pipe->ready = nullptr;
    m_pipe->waiting = std::string();
  }
  m_pipe->room.notify_one();
}

BodyReader::Piece BodyReader::take(std::function<void()> ready) {
  Piece piece;
  {
    const std::lock_guard lock(m_pipe->mutex);
    piece.bytes.swap(m_pipe->waiting);
    if (m_pipe->failed) {
      piece.state = State::Failed;
    } else if (m_pipe->finished) {
      piece.state = State::End;
    } else if (piece.bytes.empty()) {
      m_pipe->ready = std::move(ready);
    }
  }
  m_pipe->room.notify_one();
  return piece;
}

BodyWriter::BodyWriter(std::shared_ptr<detail::Pipe> pipe) : m_pipe(std::move(pipe)) {}

BodyWriter::~BodyWriter() {
  if (m_pipe == nullptr) return;
  std::function<void()> wake;
  {
    const std::lock_guard lock(m_pipe->mutex);
    if (m_pipe->finished) return;
    m_pipe->failed = true;
    wake = m_pipe->waker();
  }
  if (wake) wake();
}

bool BodyWriter::write(std::string_view bytes) {
  if (bytes.empty()) return true;
  std::function<void()> wake;
  {
    std::unique_lock lock(m_pipe->mutex);
    const auto until = std::min(m_pipe->end, std::chrono::steady_clock::now() + m_pipe->patience);
    const bool taken = m_pipe->room.wait_until(
        lock, until, [&] { return m_pipe->abandoned || m_pipe->waiting.size() < m_pipe->limit; });
    if (!taken || m_pipe->abandoned) return false;
    m_pipe->waiting += bytes;
    wake = m_pipe->waker();
  }
  if (wake) wake();
  return true;
}

void BodyWriter::finish() {
  if (m_before_end) std::exchange(m_before_end, nullptr)();
  std::function<void()> wake;
  {
    const std::lock_guard lock(m_pipe->mutex);
    m_pipe->finished = true;
    wake = m_pipe->waker();
  }
  if (wake) wake();
}

BodyStream body_stream(std::size_t limit, std::chrono::milliseconds time, std::chrono::milliseconds patience) {
  auto pipe = std::make_shared<detail::Pipe>();
  pipe->limit = limit;
  pipe->patience = patience;
  pipe->end = std::chrono::steady_clock::now() + time;
  auto reader = std::make_shared<BodyReader>(pipe);
  return {BodyWriter(std::move(pipe)), std::move(reader)};
}

}  // namespace http
