#include "app/pages.hpp"

#include "embed/web.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/http/problem.hpp"

namespace app {

namespace {

constexpr std::string_view page = "index.html";
constexpr std::string_view till_page = "caisse.html";
/// What web/vite.config.ts leaves in the page.
constexpr std::string_view placeholder = "__CSP_NONCE__";

std::string with_nonce(std::string_view html, std::string_view nonce) {
  std::string out;
  out.reserve(html.size() + 256);
  for (;;) {
    const auto at = html.find(placeholder);
    out += html.substr(0, at);
    if (at == std::string_view::npos) return out;
    out += nonce;
    html.remove_prefix(at + placeholder.size());
  }
}

/// The till is an application of its own, below one address: what it keeps for the time without network is its own.
bool is_till(std::string_view path) { return path == "/caisse" || path.starts_with("/caisse/"); }

/// The till also speaks to the print agent of its own computer.
std::string policy(const std::string& nonce, bool till) {
  const std::string agent = till ? "connect-src 'self' http://127.0.0.1:* http://localhost:*; " : "";
  return "default-src 'self'; " + agent +
         "img-src 'self' data: blob:; frame-src 'self' blob:; script-src 'self' 'nonce-" + nonce +
         "'; style-src 'self' 'nonce-" + nonce +
         "'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

/// "/assets/x.js" and "/robots.txt" name files, and so does whatever climbs; "/clients/12" names a place of the
/// application.
bool names_a_file(std::string_view path) {
  const auto last = path.substr(path.rfind('/') + 1);
  return path.starts_with("/assets/") || path.find("/.") != std::string_view::npos ||
         last.find('.') != std::string_view::npos;
}

/// The request without its conditions: a page with another nonce is never the one that the browser kept.
http::Request whole(const http::Request& request) {
  http::Request plain;
  plain.method = request.method;
  plain.path = request.path;
  return plain;
}

}  // namespace

Pages::Pages() : m_files(embed::web()) {}

http::Response Pages::serve(const http::Request& request) const {
  if (request.path != "/" && names_a_file(request.path)) {
    if (auto found = m_files.serve(request)) return std::move(*found);
  } else if (const bool till = is_till(request.path);
             auto found = m_files.serve(whole(request), till ? till_page : page)) {
    const std::string nonce = crypto::random_token();
    http::Response response;
    response.content_type = found->content_type;
    response.body = with_nonce(found->body, nonce);
    response.headers.push_back({"Cache-Control", "no-cache"});
    response.headers.push_back({"Content-Security-Policy", policy(nonce, till)});
    response.headers.push_back({"Referrer-Policy", "no-referrer"});
    return response;
  }
  return http::problem({404, "introuvable", "Cette adresse ne mène à rien.", {}, std::nullopt}, request.id);
}

}  // namespace app
