#include "engine/http/server.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <charconv>
#include <stdexcept>
#include <utility>

#include "engine/http/connection.hpp"

namespace http {
namespace {

using boost::system::error_code;
using namespace std::chrono_literals;

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                                         Executor>;

// Connections beyond the limit that may be told so at the same time; more are cut without a word.
constexpr std::size_t turned_away_max = 64;
constexpr auto stopping_sweep = 20ms;

[[noreturn]] void refuse_address(const std::string& address, const std::string& reason) {
  throw std::runtime_error("Impossible d’écouter sur « " + address + " » : " + reason);
}

asio::ip::tcp::endpoint parse_endpoint(const std::string& address) {
  const char* const expected = "une adresse s’écrit ADRESSE:PORT, par exemple 127.0.0.1:8080 ou [::1]:8080.";
  const auto colon = address.rfind(':');
  if (colon == std::string::npos) refuse_address(address, expected);
  std::string host = address.substr(0, colon);
  const std::string port_text = address.substr(colon + 1);
  unsigned port = 0;
  const auto* const end = port_text.data() + port_text.size();
  const auto [rest, failed] = std::from_chars(port_text.data(), end, port);
  if (failed != std::errc{} || rest != end || port > 65535)
    refuse_address(address, "« " + port_text + " » n’est pas un port, un nombre de 0 à 65535.");
  const bool bracketed = host.size() > 2 && host.starts_with('[') && host.ends_with(']');
  if (bracketed) host = host.substr(1, host.size() - 2);
  if (host == "localhost") host = "127.0.0.1";
  error_code ec;
  const auto ip = asio::ip::make_address(host, ec);
  if (ec || ip.is_v6() != bracketed)
    refuse_address(address, "« " + host + " » n’est pas une adresse IP ; " + expected);
  return {ip, static_cast<std::uint16_t>(port)};
}

std::string french(const error_code& ec, const asio::ip::tcp::endpoint& endpoint) {
  if (ec == asio::error::address_in_use)
    return "adresse déjà utilisée. Un autre programme, peut-être un autre MyProPartner, écoute sur ce port ; "
           "arrêtez-le ou choisissez un autre port.";
  if (ec == asio::error::access_denied)
    return "le port " + std::to_string(endpoint.port()) +
           " est réservé à l’administrateur ; choisissez un port à partir de 1024.";
  if (ec == boost::system::errc::address_not_available) return "cette adresse n’est pas celle de cette machine.";
  return ec.message() + ".";
}

std::chrono::milliseconds sweep_interval(const ServerLimits& l) {
  const auto shortest = std::min({l.header_time, l.body_time, l.idle_time, l.request_time});
  return std::clamp<std::chrono::milliseconds>(shortest / 4, 5ms, 1000ms);
}

}  // namespace

struct Server::Impl {
  Impl(const std::string& address, ServerLimits limits, Handler handler);

  void open(const std::string& address);
  void accept();
  void accepted(Socket socket, const asio::ip::tcp::endpoint& peer);
  void sweep();
  void schedule_sweep();
  void begin_stop(std::chrono::milliseconds grace);
  void finish();

  asio::io_context io{1};
  Hub hub;
  Acceptor acceptor{io};
  Timer sweep_timer{io};
  Timer stop_timer{io};
  std::string listening;
  bool accepting = false;
  bool finished = false;
};

Server::Impl::Impl(const std::string& address, ServerLimits limits, Handler handler) {
  hub.limits = limits;
  hub.handler = std::move(handler);
  hub.mailbox = std::make_shared<Mailbox>(io);
  hub.on_last_closed = [this] { finish(); };
  open(address);
}

void Server::Impl::open(const std::string& address) {
  const auto endpoint = parse_endpoint(address);
  error_code ec;
  const auto check = [&] {
    if (ec) refuse_address(address, french(ec, endpoint));
  };
  acceptor.open(endpoint.protocol(), ec), check();
  acceptor.set_option(asio::socket_base::reuse_address(true), ec), check();
  acceptor.bind(endpoint, ec), check();
  acceptor.listen(asio::socket_base::max_listen_connections, ec), check();
  const auto local = acceptor.local_endpoint();
  const auto ip = local.address().to_string();
  listening = (local.address().is_v6() ? "[" + ip + "]" : ip) + ":" + std::to_string(local.port());
}

void Server::Impl::accept() {
  accepting = true;
  acceptor.async_accept([this](const error_code& ec, Socket socket) {
    accepting = false;
    if (hub.stopping) return;
    if (!ec) {
      error_code gone;
      const auto peer = socket.remote_endpoint(gone);
      if (!gone) accepted(std::move(socket), peer);
    }
    // Without descriptors left, accepting again at once would spin: the next sweep does.
    if (ec != asio::error::no_descriptors && ec != boost::system::errc::too_many_files_open_in_system &&
        ec != asio::error::no_memory && ec != asio::error::no_buffer_space)
      accept();
  });
}

void Server::Impl::accepted(Socket socket, const asio::ip::tcp::endpoint& peer) {
  const auto count = hub.connections.size();
  if (count >= hub.limits.connections + turned_away_max) return;
  const auto connection = std::make_shared<Connection>(hub, std::move(socket), peer.address());
  hub.add(connection);
  if (count < hub.limits.connections) return connection->start();
  base::Refusal full{503, "trop_de_connexions", "Le serveur a trop de connexions ouvertes ; réessayez.", {}, 5};
  connection->turn_away(full);
}

void Server::Impl::schedule_sweep() {
  const auto usual = sweep_interval(hub.limits);
  sweep_timer.expires_after(hub.stopping ? std::min<std::chrono::milliseconds>(stopping_sweep, usual) : usual);
  sweep_timer.async_wait([this](const error_code& ec) {
    if (!ec) sweep();
  });
}

/// One pass over all connections instead of a timer in each: their deadlines move at every request, the pass is rare.
void Server::Impl::sweep() {
  const auto now = std::chrono::steady_clock::now();
  // Backwards: a connection that closes is replaced by the last one, which was looked at already.
  for (auto i = hub.connections.size(); i-- > 0;)
    if (i < hub.connections.size()) std::shared_ptr(hub.connections[i])->check_deadline(now);
  if (finished) return;
  if (!accepting && !hub.stopping) accept();
  schedule_sweep();
}

void Server::Impl::begin_stop(std::chrono::milliseconds grace) {
  hub.stopping = true;
  error_code ignored;
  acceptor.close(ignored);
  if (hub.connections.empty()) return finish();
  stop_timer.expires_after(grace);
  stop_timer.async_wait([this](const error_code& ec) {
    if (!ec) finish();
  });
  for (auto i = hub.connections.size(); i-- > 0;)
    if (i < hub.connections.size()) std::shared_ptr(hub.connections[i])->stop_when_idle();
  if (!finished) schedule_sweep();
}

void Server::Impl::finish() {
  if (std::exchange(finished, true)) return;
  while (!hub.connections.empty()) std::shared_ptr(hub.connections.back())->close();
  io.stop();
}

Server::Server(const std::string& address, ServerLimits limits, Handler handler)
    : m_impl(std::make_unique<Impl>(address, limits, std::move(handler))) {}

Server::~Server() {
  m_impl->hub.mailbox->close();
  m_impl->finish();
}

std::string Server::address() const { return m_impl->listening; }

std::size_t Server::connections() const { return m_impl->hub.count; }

void Server::run() {
  m_impl->hub.mailbox->enter();
  m_impl->accept();
  m_impl->schedule_sweep();
  m_impl->io.run();
  m_impl->hub.mailbox->leave();
}

void Server::stop(std::chrono::milliseconds grace) {
  asio::post(m_impl->io, [impl = m_impl.get(), grace] { impl->begin_stop(grace); });
}

}  // namespace http
