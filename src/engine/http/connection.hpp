#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/http/body_stream.hpp"
#include "engine/http/parser.hpp"
#include "engine/http/server.hpp"
#include "engine/http/wire.hpp"

namespace http {

namespace asio = boost::asio;
// The concrete executor: the type-erased one costs an indirect call and sometimes memory at each operation.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using TimePoint = std::chrono::steady_clock::time_point;

class Connection;

/// Brings answers from any thread to the I/O thread; outlives the server as long as somebody may still answer.
class Mailbox : public std::enable_shared_from_this<Mailbox> {
 public:
  explicit Mailbox(asio::io_context& io) : m_io(&io) {}

  void deliver(const std::weak_ptr<Connection>& to, std::uint64_t request_number, Response response);
  /// Tells a connection that the body of its answer goes on.
  void wake(const std::weak_ptr<Connection>& to, std::uint64_t request_number);
  /// The calling thread is the I/O thread from now on; answers given on it take the short way.
  void enter();
  void leave();
  /// Letters are thrown away from now on.
  void close();

 private:
  struct Letter {
    std::weak_ptr<Connection> to;
    std::uint64_t request_number;
    /// Nothing: more of the body is ready.
    std::optional<Response> response;
  };
  void put(Letter letter);
  void drain();

  std::mutex m_mutex;
  asio::io_context* m_io;
  std::vector<Letter> m_letters;
  std::atomic<std::thread::id> m_io_thread{};
};

/// What the connections of one server share. I/O thread only.
struct Hub {
  ServerLimits limits;
  Handler handler;
  std::shared_ptr<Mailbox> mailbox;
  wire::RequestIds ids;
  wire::DateText date;
  bool stopping = false;
  std::vector<std::shared_ptr<Connection>> connections;
  /// Bytes of all bodies that are held.
  std::size_t bodies = 0;
  /// How many there are, for other threads.
  std::atomic<std::size_t> count{0};
  std::function<void()> on_last_closed;

  void add(std::shared_ptr<Connection> connection);
  void remove(Connection& connection);
};

/// One client: reads a request, hands it on, writes its answer, and only then looks at the next request, so that
/// pipelined answers are in order and a client holds at most one request in the program. I/O thread only.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Hub& hub, Socket socket, const asio::ip::address& peer);

  void start();
  /// Tells the client `why` and closes: for connections beyond the limit.
  void turn_away(const base::Refusal& why);
  /// The answer to request `request_number`; ignored when that request was answered already.
  void answer(std::uint64_t request_number, Response response);
  /// More of the body of answer `request_number` is ready.
  void resume(std::uint64_t request_number);
  /// Acts on what took too long.
  void check_deadline(TimePoint now);
  /// The server stops: closes when nothing is under way.
  void stop_when_idle();
  void close();

  /// Place in `Hub::connections`.
  std::size_t index = 0;

 private:
  enum class Phase { Idle, Header, Body, Waiting, Writing, Producing, Lingering, Closed };

  void run();
  bool step();
  bool read_request();
  void set_phase(Phase phase, std::chrono::milliseconds time);
  void header_ended();
  void dispatch();
  void add_peer(Request& request) const;
  void hold_body(std::size_t bytes);
  void refuse(const base::Refusal& why);
  void begin_answer(Response response, bool keep_alive);
  bool write_answer();
  bool next_piece();
  void answer_written();
  void start_read();
  void on_read(const boost::system::error_code& ec, std::size_t n);
  [[nodiscard]] std::string_view unread() const;
  void consume(std::size_t n);
  void make_room();

  Hub& m_hub;
  Socket m_socket;
  RequestParser m_parser;
  const std::string m_peer;
  const bool m_peer_is_proxy;

  Phase m_phase = Phase::Idle;
  TimePoint m_deadline;
  /// The request that is answered changes nothing.
  bool m_reads_only = true;
  /// Its share of `Hub::bodies`.
  std::size_t m_body_held = 0;
  bool m_running = false;
  bool m_reading = false;

  std::unique_ptr<char[]> m_buffer;
  std::size_t m_capacity = 0;
  std::size_t m_begin = 0;
  std::size_t m_end = 0;

  std::uint64_t m_request_number = 0;
  std::string m_request_id;
  std::optional<Response> m_answer;
  std::string m_head;
  std::string m_body;
  /// Where the rest of the body comes from, when it is made while it is sent.
  std::shared_ptr<BodyReader> m_stream;
  bool m_chunked = false;
  std::size_t m_written = 0;
  bool m_keep_alive = true;
  std::size_t m_linger_bytes = 0;
  std::chrono::milliseconds m_linger_time{};
};

}  // namespace http
