#include "engine/http/parser.hpp"

#include <boost/beast/http/basic_parser.hpp>

#include <optional>

#include "base/text.hpp"

namespace http {
namespace {

namespace beast = boost::beast::http;
using boost::beast::error_code;

// More fields than any browser or proxy sends; each costs memory that header_bytes alone does not show.
constexpr std::size_t fields_max = 100;
constexpr std::size_t body_reserve_max = std::size_t{1} << 20;

base::Refusal refusal_of(int status, std::string code, std::string detail) {
  return {status, std::move(code), std::move(detail), {}, std::nullopt};
}

/// Collects what Beast recognises straight into a `Request`.
class Collector : public beast::basic_parser<true> {
 public:
  explicit Collector(const ServerLimits& server_limits) : body_most(server_limits.body_bytes), limits(server_limits) {
    header_limit(static_cast<std::uint32_t>(limits.header_bytes));
    body_limit(body_most);
  }

  Request request;
  std::optional<base::Refusal> refusal;
  unsigned hosts = 0;
  bool line_read = false;
  bool head = false;
  bool http10 = false;
  bool continue_expected = false;
  /// What the body may have.
  std::size_t body_most;

 private:
  const ServerLimits& limits;

  void fail(base::Refusal why, error_code& ec) {
    refusal = std::move(why);
    ec = beast::error::bad_field;
  }

  void on_request_impl(beast::verb verb, boost::beast::string_view method, boost::beast::string_view target,
                       int version, error_code& ec) override {
    line_read = true;
    http10 = version == 10;
    head = verb == beast::verb::head;
    switch (verb) {
      case beast::verb::get:
      case beast::verb::head:
      case beast::verb::post:
      case beast::verb::patch:
      case beast::verb::put:
      case beast::verb::delete_:
      case beast::verb::options: break;
      default:
        return fail(refusal_of(501, "methode_inconnue",
                               "Cette méthode n’est pas prise en charge ; celles qui le sont : GET, HEAD, POST, "
                               "PATCH, PUT, DELETE, OPTIONS."),
                    ec);
    }
    request.method.assign(method.data(), method.size());
    request.target.assign(target.data(), target.size());
    request.headers.reserve(12);
  }

  void on_field_impl(beast::field field, boost::beast::string_view name, boost::beast::string_view value,
                     error_code& ec) override {
    if (is_header_done()) return;  // trailers have no say after the header was judged
    if (request.headers.size() == fields_max)
      return fail(refusal_of(431, "entetes_trop_nombreux", "La requête porte plus de 100 en-têtes."), ec);
    if (field == beast::field::host) ++hosts;
    if (field == beast::field::transfer_encoding && !boost::beast::iequals(value, "chunked"))
      return fail(refusal_of(501, "codage_inconnu", "Le seul Transfer-Encoding pris en charge est « chunked »."), ec);
    if (field == beast::field::expect && !http10) {
      if (!boost::beast::iequals(value, "100-continue"))
        return fail(refusal_of(417, "attente_inconnue", "La seule attente prise en charge est « 100-continue »."),
                    ec);
      continue_expected = true;
    }
    request.headers.push_back({std::string(name.data(), name.size()), std::string(value.data(), value.size())});
  }

  void on_header_impl(error_code& ec) override {
    if (hosts > 1 || (hosts == 0 && !http10))
      fail(refusal_of(400, "hote_absent", "Une requête HTTP/1.1 porte exactement un en-tête Host."), ec);
    else if (auto why = split_target())
      fail(std::move(*why), ec);
    else
      bound_body(ec);
  }

  void bound_body(error_code& ec) {
    if (!limits.body_bytes_at) return;
    body_most = std::min(body_most, limits.body_bytes_at(request.method, request.path));
    body_limit(body_most);
    // The announced length was compared with the general limit before.
    if (const auto length = content_length(); length && *length > body_most) ec = beast::error::body_limit;
  }

  std::optional<base::Refusal> split_target() {
    std::string_view target = request.target;
    if (target == "*" && request.method == "OPTIONS") {
      request.path = "*";
      return std::nullopt;
    }
    if (const auto scheme = target.find("://"); !target.starts_with('/') && scheme != std::string_view::npos) {
      const auto path = target.find('/', scheme + 3);
      target = path == std::string_view::npos ? "/" : target.substr(path);
    }
    const auto question = std::min(target.find('?'), target.size());
    if (question < target.size()) request.query = target.substr(question + 1);
    if (!target.starts_with('/') || !percent_decode(target.substr(0, question), false, request.path))
      return refusal_of(400, "adresse_illisible", "L’adresse demandée est mal formée : vérifiez les « % ».");
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (std::any_of(request.path.begin(), request.path.end(), control) || base::first_invalid_utf8(request.path))
      return refusal_of(400, "adresse_illisible",
                        "L’adresse demandée contient des caractères de contrôle ou n’est pas de l’UTF-8.");
    return std::nullopt;
  }

  void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
    // What the client announces is not what it sends: memory follows the bytes that came.
    if (length) request.body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(*length, body_reserve_max)));
  }
  std::size_t on_body_impl(boost::beast::string_view body, error_code&) override {
    request.body.append(body.data(), body.size());
    return body.size();
  }
  void on_chunk_header_impl(std::uint64_t, boost::beast::string_view, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, boost::beast::string_view body, error_code&) override {
    request.body.append(body.data(), body.size());
    return body.size();
  }
  void on_finish_impl(error_code&) override {}
  void on_response_impl(int, boost::beast::string_view, int, error_code&) override {}
};

}  // namespace

class RequestParser::Impl {
 public:
  explicit Impl(const ServerLimits& server_limits) : limits(server_limits) { reset(); }

  void reset() {
    collector.emplace(limits);
    state = State::Header;
    header_bytes = 0;
    line_ended = false;
  }

  void fail(base::Refusal why) {
    refusal = std::move(why);
    state = State::Failed;
  }
  void fail(error_code ec);
  [[nodiscard]] base::Refusal too_large() const;

  const ServerLimits& limits;
  std::optional<Collector> collector;
  State state = State::Header;
  base::Refusal refusal;
  // Beast bounds each piece it looks at, not their sum: fields sent one by one would never meet its limit.
  std::size_t header_bytes = 0;
  // A request line that never ends is a matter of its target; anything else is one of the fields.
  bool line_ended = false;
  // Beast gives one code for another version of HTTP and for no version at all.
  bool version_named = false;
};

base::Refusal RequestParser::Impl::too_large() const {
  const auto size = std::to_string(limits.header_bytes);
  if (!line_ended)
    return refusal_of(414, "adresse_trop_longue", "La ligne de requête dépasse " + size + " octets.");
  return refusal_of(431, "entetes_trop_volumineux", "Les en-têtes dépassent " + size + " octets.");
}

void RequestParser::Impl::fail(error_code ec) {
  if (collector->refusal) return fail(std::move(*collector->refusal));
  if (ec == beast::error::header_limit && state == State::Header) return fail(too_large());
  if (ec == beast::error::body_limit)
    return fail(refusal_of(413, "corps_trop_volumineux",
                           "Le corps de la requête dépasse " + std::to_string(collector->body_most) + " octets."));
  if (ec == beast::error::bad_version && version_named)
    return fail(refusal_of(505, "version_http", "Ce serveur parle HTTP/1.1 et HTTP/1.0."));
  if (ec == beast::error::bad_content_length || ec == beast::error::multiple_content_length)
    return fail(refusal_of(400, "longueur_illisible", "L’en-tête Content-Length est mal formé ou contradictoire."));
  if (state == State::Body)
    return fail(refusal_of(400, "corps_illisible", "Le découpage du corps (chunked) est mal formé."));
  fail(refusal_of(400, "requete_illisible",
                  collector->line_read
                      ? "Un en-tête de la requête est mal formé."
                      : "La ligne de requête est mal formée ; attendu « METHODE /adresse HTTP/1.1 »."));
}

RequestParser::RequestParser(const ServerLimits& limits) : m_impl(std::make_unique<Impl>(limits)) {}
RequestParser::~RequestParser() = default;

std::size_t RequestParser::feed(std::string_view bytes) {
  auto& impl = *m_impl;
  auto& collector = *impl.collector;
  std::size_t taken = 0;
  while (impl.state == State::Header || impl.state == State::Body) {
    error_code ec;
    const bool in_header = impl.state == State::Header;
    const auto n = collector.put({bytes.data() + taken, bytes.size() - taken}, ec);
    taken += n;
    if (in_header && !impl.line_ended)
      impl.line_ended = bytes.substr(0, impl.limits.header_bytes).find('\n') != std::string_view::npos;
    if (in_header && (impl.header_bytes += n) > impl.limits.header_bytes && !collector.refusal) {
      impl.fail(impl.too_large());
    } else if (ec && ec != beast::error::need_more) {
      impl.version_named = bytes.substr(0, bytes.find('\n')).find(" HTTP/") != std::string_view::npos;
      impl.fail(ec);
    } else if (collector.is_done()) {
      impl.state = State::Complete;
    } else if (in_header && collector.is_header_done()) {
      impl.state = State::Body;
      collector.eager(true);
      return taken;
    } else if (ec == beast::error::need_more || taken == bytes.size()) {
      if (bytes.size() - taken >= impl.limits.header_bytes) impl.fail(make_error_code(beast::error::header_limit));
      break;
    }
  }
  return taken;
}

RequestParser::State RequestParser::state() const { return m_impl->state; }
const base::Refusal& RequestParser::refusal() const { return m_impl->refusal; }
Request RequestParser::take() { return std::move(m_impl->collector->request); }
std::size_t RequestParser::body_bytes() const { return m_impl->collector->request.body.size(); }
void RequestParser::drop_body() { m_impl->collector->request.body = std::string(); }
bool RequestParser::keep_alive() const { return m_impl->collector->keep_alive(); }
bool RequestParser::expects_continue() const { return m_impl->collector->continue_expected; }
bool RequestParser::is_head() const { return m_impl->collector->head; }
bool RequestParser::is_http10() const { return m_impl->collector->http10; }
void RequestParser::reset() { m_impl->reset(); }

}  // namespace http
