#include <boost/asio/post.hpp>

#include <utility>

#include "engine/http/connection.hpp"

namespace http {

void Mailbox::enter() { m_io_thread = std::this_thread::get_id(); }
void Mailbox::leave() { m_io_thread = std::thread::id{}; }

void Mailbox::deliver(const std::weak_ptr<Connection>& to, std::uint64_t request_number, Response response) {
  if (m_io_thread.load(std::memory_order_relaxed) == std::this_thread::get_id()) {
    if (const auto connection = to.lock()) connection->answer(request_number, std::move(response));
    return;
  }
  put({to, request_number, std::move(response)});
}

void Mailbox::wake(const std::weak_ptr<Connection>& to, std::uint64_t request_number) {
  put({to, request_number, std::nullopt});
}

void Mailbox::put(Letter letter) {
  const std::lock_guard lock(m_mutex);
  if (m_io == nullptr) return;
  m_letters.push_back(std::move(letter));
  if (m_letters.size() == 1) asio::post(*m_io, [self = shared_from_this()] { self->drain(); });
}

void Mailbox::drain() {
  std::vector<Letter> letters;
  {
    const std::lock_guard lock(m_mutex);
    letters.swap(m_letters);
  }
  for (auto& letter : letters) {
    const auto connection = letter.to.lock();
    if (!connection) continue;
    if (letter.response) {
      connection->answer(letter.request_number, std::move(*letter.response));
    } else {
      connection->resume(letter.request_number);
    }
  }
}

void Mailbox::close() {
  const std::lock_guard lock(m_mutex);
  m_io = nullptr;
  m_letters.clear();
}

void Hub::add(std::shared_ptr<Connection> connection) {
  connection->index = connections.size();
  connections.push_back(std::move(connection));
  count = connections.size();
}

void Hub::remove(Connection& connection) {
  const auto index = connection.index;
  std::swap(connections[index], connections.back());
  connections[index]->index = index;
  connections.pop_back();
  count = connections.size();
  if (stopping && connections.empty()) on_last_closed();
}

}  // namespace http
