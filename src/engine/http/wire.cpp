#include "engine/http/wire.hpp"

#include <charconv>
#include <ctime>
#include <random>

namespace http::wire {
namespace {

std::string_view reason(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Unknown";
  }
}

bool bodiless(int status) { return status < 200 || status == 204 || status == 304; }

void append_number(std::string& out, std::uint64_t number) {
  char digits[20];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void append_safe(std::string& out, std::string_view value) {
  const auto start = out.size();
  out += value;
  for (auto i = start; i < out.size(); ++i)
    if (out[i] == '\r' || out[i] == '\n' || out[i] == '\0') out[i] = ' ';
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
  append_safe(out, name);
  out += ": ";
  append_safe(out, value);
  out += "\r\n";
}

}  // namespace

bool carries_body(int status, Framing framing) { return !framing.head && !bodiless(status); }

void format_head(std::string& out, const Response& response, std::string_view request_id, std::string_view date,
                 Framing framing) {
  out.assign("HTTP/1.1 ");
  append_number(out, static_cast<std::uint64_t>(response.status));
  out += ' ';
  out += reason(response.status);
  out += "\r\nDate: ";
  out += date;
  out += "\r\nX-Request-Id: ";
  out += request_id;
  out += "\r\nX-Content-Type-Options: nosniff\r\n";
  if (!bodiless(response.status)) {
    const bool streamed = response.stream != nullptr;
    if (!response.content_type.empty() && (framing.head || streamed || !response.body.empty()))
      append_field(out, "Content-Type", response.content_type);
    if (framing.chunked) out += "Transfer-Encoding: chunked\r\n";
    // To HEAD it would say how long the answer to GET is; an answer that was not written does not know.
    if (!streamed && !(framing.head && response.body.empty())) {
      out += "Content-Length: ";
      append_number(out, response.body.size());
      out += "\r\n";
    }
  }
  bool cached = false;
  for (const auto& h : response.headers) {
    cached = cached || same_name(h.name, "Cache-Control");
    append_field(out, h.name, h.value);
  }
  if (!cached) out += "Cache-Control: no-store\r\n";
  if (!framing.keep_alive)
    out += "Connection: close\r\n";
  else if (framing.http10)
    out += "Connection: keep-alive\r\n";
  out += "\r\n";
}

void format_chunk(std::string& out, std::string_view bytes) {
  char digits[16];
  out.assign(digits, std::to_chars(digits, digits + sizeof digits, bytes.size(), 16).ptr);
  out += "\r\n";
  out += bytes;
  out += "\r\n";
}

RequestIds::RequestIds() {
  std::random_device entropy;
  m_counter = (static_cast<std::uint64_t>(entropy()) << 32) | entropy();
}

std::string RequestIds::next() {
  // A counter through the finaliser of SplitMix64: a bijection, so two numbers never meet.
  std::uint64_t z = ++m_counter * 0x9e3779b97f4a7c15U;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  z ^= z >> 31;
  std::string out(16, '0');
  for (auto i = out.rbegin(); i != out.rend(); ++i, z >>= 4) *i = "0123456789abcdef"[z & 15];
  return out;
}

std::string_view DateText::now() {
  const std::time_t second = std::time(nullptr);
  if (second != m_second) {
    m_second = second;
    std::tm parts{};
    gmtime_r(&second, &parts);
    // Not strftime: the names of days must not depend on the locale.
    constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[parts.tm_wday],
                                     parts.tm_mday, months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour,
                                     parts.tm_min, parts.tm_sec);
    m_text.assign(text, static_cast<std::size_t>(length));
  }
  return m_text;
}

}  // namespace http::wire
