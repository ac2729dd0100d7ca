#include "engine/http/static_files.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace http {
namespace {

constexpr std::pair<std::string_view, std::string_view> types[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json; charset=utf-8"},
    {".map", "application/json; charset=utf-8"},
    {".webmanifest", "application/manifest+json; charset=utf-8"},
    {".txt", "text/plain; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".avif", "image/avif"},
    {".ico", "image/vnd.microsoft.icon"},
    {".woff2", "font/woff2"},
    {".pdf", "application/pdf"},
    {".xml", "application/xml; charset=utf-8"},
    {".wasm", "application/wasm"},
};

std::string_view type_of(std::string_view path) {
  for (const auto& [ending, type] : types)
    if (path.ends_with(ending)) return type;
  return "application/octet-stream";
}

/// A digest that tells versions of a file apart; nobody gains by forging it.
std::string etag_of(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325U ^ bytes.size();
  for (std::size_t i = 0; i < bytes.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + i, std::min<std::size_t>(8, bytes.size() - i));
    hash = (hash ^ word) * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 32;
  }
  char digits[16];
  char* const end = std::to_chars(digits, digits + sizeof digits, hash, 16).ptr;
  return '"' + std::string(digits, end) + '"';
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

/// Calls `each` with every element of a comma-separated header until it returns true; says whether it did.
template <class Each>
bool any_element(std::string_view list, Each each) {
  while (!list.empty()) {
    const auto end = std::min(list.find(','), list.size());
    if (each(trimmed(list.substr(0, end)))) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

/// True for "gzip", "gzip;q=0.5", not for "gzip;q=0" (RFC 9110 section 12.5.3). "*" is not taken as a wish.
bool accepts(std::string_view list, std::string_view coding) {
  return any_element(list, [&](std::string_view element) {
    const auto semicolon = std::min(element.find(';'), element.size());
    if (!same_name(trimmed(element.substr(0, semicolon)), coding)) return false;
    auto weight = trimmed(element.substr(std::min(semicolon + 1, element.size())));
    if (!weight.starts_with("q=") && !weight.starts_with("Q=")) return true;
    return weight.substr(2).find_first_of("123456789") != std::string_view::npos;
  });
}

bool matches(std::string_view if_none_match, std::string_view etag) {
  return any_element(if_none_match, [&](std::string_view element) {
    if (element.starts_with("W/")) element.remove_prefix(2);
    return element == "*" || element == etag;
  });
}

}  // namespace

StaticFiles::StaticFiles(std::span<const embed::File> files) {
  m_entries.reserve(files.size());
  for (const auto& file : files) m_entries.push_back({file.path, file.bytes, etag_of(file.bytes)});
}

const StaticFiles::Entry* StaticFiles::find(std::string_view path) const {
  const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), path,
                                   [](const Entry& e, std::string_view p) { return e.path < p; });
  return at != m_entries.end() && at->path == path ? &*at : nullptr;
}

std::optional<Response> StaticFiles::serve(const Request& request) const {
  if (request.path == "/") return serve(request, "index.html");
  if (!request.path.starts_with('/')) return std::nullopt;
  return serve(request, std::string_view(request.path).substr(1));
}

std::optional<Response> StaticFiles::serve(const Request& request, std::string_view path) const {
  if (request.method != "GET" && request.method != "HEAD") return std::nullopt;
  if (path.ends_with(".br") || path.ends_with(".gz")) return std::nullopt;
  const Entry* entry = find(path);
  if (entry == nullptr) return std::nullopt;

  Response response;
  response.content_type = type_of(path);
  const auto wanted = request.header("Accept-Encoding");
  bool varies = false;
  std::string_view coding;
  for (const auto& [ending, name] : {std::pair{".br", "br"}, std::pair{".gz", "gzip"}}) {
    const Entry* packed = find(std::string(path) + ending);
    if (packed == nullptr) continue;
    varies = true;
    if (!coding.empty() || !accepts(wanted, name)) continue;
    coding = name;
    entry = packed;
  }
  response.headers.push_back({"ETag", entry->etag});
  response.headers.push_back({"Cache-Control", path.starts_with("assets/") ? "public, max-age=31536000, immutable"
                                                                           : "no-cache"});
  if (varies) response.headers.push_back({"Vary", "Accept-Encoding"});
  if (matches(request.header("If-None-Match"), entry->etag)) {
    response.status = 304;
    return response;
  }
  if (!coding.empty()) response.headers.push_back({"Content-Encoding", std::string(coding)});
  response.body = entry->bytes;
  return response;
}

}  // namespace http
