#include "engine/http/connection.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

#include <exception>
#include <utility>

#include "engine/http/problem.hpp"
#include "engine/http/ticket.hpp"

namespace http {
namespace {

using boost::system::error_code;
using namespace std::chrono_literals;

constexpr std::size_t buffer_start = 4 * 1024;
constexpr std::size_t buffer_for_bodies = 64 * 1024;
// A client that only reads its answer after sending everything would be cut by a reset: after a refusal it may go on
// sending for a while, into nothing.
constexpr std::size_t linger_bytes_max = std::size_t{256} << 20;
constexpr auto linger_after_refusal = 10'000ms;
constexpr auto linger_after_answer = 2'000ms;

base::Refusal refusal_of(int status, std::string code, std::string detail) {
  return {status, std::move(code), std::move(detail), {}, std::nullopt};
}

std::string_view last_of_list(std::string_view list) {
  if (const auto comma = list.rfind(','); comma != std::string_view::npos) list.remove_prefix(comma + 1);
  while (list.starts_with(' ') || list.starts_with('\t')) list.remove_prefix(1);
  while (list.ends_with(' ') || list.ends_with('\t')) list.remove_suffix(1);
  return list;
}

asio::ip::address plain(const asio::ip::address& a) {
  if (!a.is_v6()) return a;
  if (a.to_v6().is_v4_mapped()) return asio::ip::make_address_v4(asio::ip::v4_mapped, a.to_v6());
  // The interface that a link-local address is seen through says nothing to anyone else; inet has no place for it.
  return asio::ip::address_v6(a.to_v6().to_bytes());
}

}  // namespace

Connection::Connection(Hub& hub, Socket socket, const asio::ip::address& peer)
    : m_hub(hub), m_socket(std::move(socket)), m_parser(m_hub.limits), m_peer(plain(peer).to_string()),
      m_peer_is_proxy(plain(peer).is_loopback()) {
  error_code ignored;
  m_socket.non_blocking(true, ignored);
  m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

void Connection::start() {
  set_phase(Phase::Idle, m_hub.limits.idle_time);
  run();
}

void Connection::turn_away(const base::Refusal& why) {
  refuse(why);
  run();
}

void Connection::set_phase(Phase phase, std::chrono::milliseconds time) {
  m_phase = phase;
  m_deadline = std::chrono::steady_clock::now() + time;
}

/// Goes on until something must be waited for: bytes, an answer, or room to write. A loop and not a chain of calls, so
/// that a long pipeline answered at once does not grow the stack.
void Connection::run() {
  if (m_running) return;
  const auto self = shared_from_this();
  m_running = true;
  try {
    while (step()) continue;
  } catch (const std::exception&) {
    close();  // out of memory: this client is given up, the others are served
  }
  m_running = false;
}

bool Connection::step() {
  switch (m_phase) {
    case Phase::Idle:
    case Phase::Header:
    case Phase::Body: return read_request();
    case Phase::Waiting:
      if (!m_answer) return false;
      begin_answer(std::move(*m_answer), m_parser.keep_alive() && !m_hub.stopping);
      m_answer.reset();
      return true;
    case Phase::Writing: return write_answer();
    case Phase::Producing: return next_piece();
    case Phase::Lingering: start_read(); return false;
    case Phase::Closed: return false;
  }
  return false;
}

bool Connection::read_request() {
  // An empty line before a request is forgiven (RFC 9112 section 2.2): old clients end their bodies with one.
  if (m_phase == Phase::Idle)
    while (m_begin != m_end && (m_buffer[m_begin] == '\r' || m_buffer[m_begin] == '\n')) consume(1);
  if (m_begin == m_end) {
    start_read();
    return false;
  }
  if (m_phase == Phase::Idle) set_phase(Phase::Header, m_hub.limits.header_time);
  consume(m_parser.feed(unread()));
  hold_body(m_parser.body_bytes());
  if (m_hub.bodies > m_hub.limits.bodies_bytes && m_body_held > m_hub.limits.body_bytes_small) {
    auto full = refusal_of(503, "serveur_occupe", "Le serveur reçoit trop de fichiers à la fois ; réessayez.");
    full.retry_after = 5;
    refuse(full);
    return true;
  }
  switch (m_parser.state()) {
    case RequestParser::State::Failed: refuse(m_parser.refusal()); return true;
    case RequestParser::State::Complete: dispatch(); return true;
    case RequestParser::State::Body:
      if (m_phase == Phase::Header) {
        header_ended();
        return true;
      }
      break;
    case RequestParser::State::Header: break;
  }
  start_read();
  return false;
}

void Connection::header_ended() {
  set_phase(Phase::Body, m_hub.limits.body_time);
  if (!m_parser.expects_continue() || m_begin != m_end) return;
  constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
  error_code ec;
  // The client waits and has read what came before: there is room for 25 bytes unless something is wrong with it.
  if (m_socket.write_some(asio::buffer(go_on.data(), go_on.size()), ec) != go_on.size()) close();
}

void Connection::dispatch() {
  set_phase(Phase::Waiting, m_hub.limits.request_time + m_hub.limits.request_time / 10);
  m_request_id = m_hub.ids.next();
  Request request = m_parser.take();
  request.id = m_request_id;
  m_reads_only = request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
  request.deadline = m_deadline - m_hub.limits.request_time / 10;
  add_peer(request);
  const auto number = ++m_request_number;
  try {
    auto ticket = std::make_shared<Ticket>(m_hub.mailbox, weak_from_this(), number, m_request_id);
    m_hub.handler(std::move(request),
                  [ticket = std::move(ticket)](Response response) { ticket->answer(std::move(response)); });
  } catch (...) {
    answer(number, problem(refusal_of(500, "erreur_interne", "Une erreur interne est survenue."), m_request_id));
  }
}

void Connection::add_peer(Request& request) const {
  request.remote_address = m_peer;
  if (!m_peer_is_proxy) return;
  // Only the last entry was written by the proxy; those before it are what the client pretends.
  std::string_view forwarded_for;
  std::string_view forwarded_proto;
  for (const auto& h : request.headers) {
    if (same_name(h.name, "X-Forwarded-For")) forwarded_for = h.value;
    if (same_name(h.name, "X-Forwarded-Proto")) forwarded_proto = h.value;
  }
  request.secure = same_name(last_of_list(forwarded_proto), "https");
  if (forwarded_for.empty()) return;
  error_code ec;
  const auto client = asio::ip::make_address(std::string(last_of_list(forwarded_for)), ec);
  if (!ec) request.remote_address = plain(client).to_string();
}

void Connection::answer(std::uint64_t request_number, Response response) {
  if (m_phase != Phase::Waiting || request_number != m_request_number || m_answer) return;
  m_answer = std::move(response);
  run();
}

void Connection::hold_body(std::size_t bytes) {
  m_hub.bodies += bytes - m_body_held;
  m_body_held = bytes;
}

void Connection::refuse(const base::Refusal& why) {
  m_parser.drop_body();
  m_request_id = m_hub.ids.next();
  begin_answer(problem(why, m_request_id), false);
  m_linger_time = linger_after_refusal;
}

void Connection::resume(std::uint64_t request_number) {
  if (m_phase == Phase::Producing && request_number == m_request_number) run();
}

void Connection::begin_answer(Response response, bool keep_alive) {
  wire::Framing framing{m_parser.is_head(), keep_alive, m_parser.is_http10()};
  framing.chunked = response.stream != nullptr && !framing.http10;
  // Without chunks only the end of the connection ends a body of unknown length.
  if (response.stream != nullptr && framing.http10) framing.keep_alive = keep_alive = false;
  m_chunked = framing.chunked;
  hold_body(0);
  wire::format_head(m_head, response, m_request_id, m_hub.date.now(), framing);
  m_body = wire::carries_body(response.status, framing) ? std::move(response.body) : std::string();
  m_stream = wire::carries_body(response.status, framing) ? std::move(response.stream) : nullptr;
  m_keep_alive = keep_alive;
  m_linger_time = linger_after_answer;
  m_written = 0;
  set_phase(Phase::Writing, m_hub.limits.idle_time);
}

bool Connection::write_answer() {
  while (m_written < m_head.size() + m_body.size()) {
    const auto head_left = m_written < m_head.size() ? m_head.size() - m_written : 0;
    const auto body_done = m_written - (m_head.size() - head_left);
    const std::array<asio::const_buffer, 2> parts{
        asio::const_buffer(m_head.data() + (m_head.size() - head_left), head_left),
        asio::const_buffer(m_body.data() + body_done, m_body.size() - body_done)};
    error_code ec;
    m_written += m_socket.write_some(parts, ec);
    if (ec == asio::error::would_block) {
      m_socket.async_wait(Socket::wait_write, [self = shared_from_this()](const error_code& failed) {
        if (self->m_phase != Phase::Writing) return;
        if (failed) return self->close();
        self->set_phase(Phase::Writing, self->m_hub.limits.idle_time);
        self->run();
      });
      return false;
    }
    if (ec) {
      close();
      return false;
    }
  }
  if (m_stream != nullptr) {
    set_phase(Phase::Producing, m_hub.limits.produce_time);
    return true;
  }
  answer_written();
  return true;
}

/// The next bytes of a body that is made while it is sent; only here are more asked for, so that what waits in memory
/// is one piece of each side, whatever the length of the body and the speed of the client.
bool Connection::next_piece() {
  auto piece = m_stream->take([mailbox = m_hub.mailbox, self = weak_from_this(), number = m_request_number] {
    mailbox->wake(self, number);
  });
  if (piece.state == BodyReader::State::Failed) {
    close();
    return false;
  }
  const bool last = piece.state == BodyReader::State::End;
  if (!last && piece.bytes.empty()) return false;
  m_head.clear();
  m_body.clear();
  if (!m_chunked) {
    m_body = std::move(piece.bytes);
  } else if (!piece.bytes.empty()) {
    wire::format_chunk(m_body, piece.bytes);
  }
  if (last) {
    if (m_chunked) m_body += wire::last_chunk;
    m_stream.reset();
  }
  m_written = 0;
  set_phase(Phase::Writing, m_hub.limits.idle_time);
  return true;
}

void Connection::answer_written() {
  m_body = std::string();
  if (m_keep_alive) {
    m_parser.reset();
    set_phase(Phase::Idle, m_hub.limits.idle_time);
    if (m_begin == m_end && m_capacity > buffer_start) {  // a large request does not keep its memory while idle
      m_buffer.reset();
      m_capacity = m_begin = m_end = 0;
    }
    if (m_hub.stopping && m_begin == m_end) close();
    return;
  }
  error_code ec;
  m_socket.shutdown(Socket::shutdown_send, ec);
  if (ec) return close();
  m_linger_bytes = linger_bytes_max;
  m_begin = m_end = 0;
  set_phase(Phase::Lingering, m_linger_time);
}

void Connection::start_read() {
  if (m_reading || m_phase == Phase::Closed) return;
  make_room();
  m_reading = true;
  m_socket.async_read_some(asio::buffer(m_buffer.get() + m_end, m_capacity - m_end),
                           [self = shared_from_this()](const error_code& ec, std::size_t n) { self->on_read(ec, n); });
}

void Connection::on_read(const error_code& ec, std::size_t n) {
  m_reading = false;
  if (m_phase == Phase::Closed) return;
  const bool lingering = m_phase == Phase::Lingering;
  if (ec && (lingering || m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body))
    return close();
  if (lingering) {
    if (n >= m_linger_bytes) return close();
    m_linger_bytes -= n;
  } else {
    m_end += n;
  }
  run();
}

std::string_view Connection::unread() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }

void Connection::consume(std::size_t n) {
  m_begin += n;
  if (m_begin == m_end) m_begin = m_end = 0;
}

/// At least half of the buffer free for reading. The parser fails before it leaves more than `header_bytes` unread, so
/// the buffer is bounded.
void Connection::make_room() {
  const auto wanted = m_phase == Phase::Body || m_phase == Phase::Lingering ? buffer_for_bodies : buffer_start;
  const auto held = m_end - m_begin;
  const auto capacity = std::max({wanted, m_capacity, held * 2});
  if (capacity != m_capacity) {
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    if (held > 0) std::copy_n(m_buffer.get() + m_begin, held, larger.get());
    m_buffer = std::move(larger);
    m_capacity = capacity;
  } else if (m_begin > 0) {
    std::copy_n(m_buffer.get() + m_begin, held, m_buffer.get());
  }
  m_begin = 0;
  m_end = held;
}

void Connection::check_deadline(TimePoint now) {
  if (now < m_deadline) return;
  switch (m_phase) {
    case Phase::Header:
      refuse(refusal_of(408, "entetes_trop_lents", "Les en-têtes de la requête n’arrivent pas ; réessayez."));
      return run();
    case Phase::Body:
      refuse(refusal_of(408, "corps_trop_lent", "Le corps de la requête n’arrive pas assez vite ; réessayez."));
      return run();
    case Phase::Waiting: {
      auto late = refusal_of(
          503, "delai_depasse",
          m_reads_only ? "Le serveur n’a pas pu répondre à temps ; réessayez."
                       : "Le serveur n’a pas pu répondre à temps : vérifiez si votre action a été enregistrée avant de "
                         "la refaire, ou renvoyez la même demande avec la même Idempotency-Key.");
      late.retry_after = 5;
      return answer(m_request_number, problem(late, m_request_id));
    }
    case Phase::Idle:
    case Phase::Writing:
    case Phase::Producing:
    case Phase::Lingering: return close();
    case Phase::Closed: return;
  }
}

void Connection::stop_when_idle() {
  if (m_phase == Phase::Idle && m_begin == m_end) close();
}

void Connection::close() {
  if (m_phase == Phase::Closed) return;
  m_phase = Phase::Closed;
  m_stream.reset();  // whoever makes the body stops
  hold_body(0);
  const auto self = shared_from_this();
  error_code ignored;
  m_socket.close(ignored);
  m_hub.remove(*this);
}

}  // namespace http
