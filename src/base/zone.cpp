#include "base/zone.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace base {
namespace {

/// When a zone changes its clock in any year: the form "Mm.w.d/time" of POSIX TZ strings, or a day of the year.
struct YearRule {
  enum class Kind { MonthWeekDay, DayWithoutLeap, DayWithLeap };
  Kind kind = Kind::MonthWeekDay;
  int month = 1;
  int week = 1;
  int day = 0;
  std::int32_t time = 7200;
};

/// The rule for the years after the last listed change (RFC 8536 section 3.3).
struct Footer {
  std::int32_t standard = 0;
  std::int32_t summer = 0;
  std::optional<YearRule> summer_starts;
  std::optional<YearRule> summer_ends;
};

struct Change {
  std::int64_t at;
  std::int32_t offset;
};

struct Zone {
  std::int32_t first_offset = 0;
  std::vector<Change> changes;
  std::optional<Footer> footer;
};

class FooterReader {
 public:
  explicit FooterReader(std::string_view text) : m_text(text) {}

  std::optional<Footer> read() {
    Footer footer;
    if (!skip_name()) return std::nullopt;
    const auto standard = read_time();
    if (!standard) return std::nullopt;
    // POSIX counts west of Greenwich as positive.
    footer.standard = -*standard;
    footer.summer = footer.standard + 3600;
    if (done()) return footer;
    if (!skip_name()) return std::nullopt;
    if (!done() && peek() != ',') {
      const auto summer = read_time();
      if (!summer) return std::nullopt;
      footer.summer = -*summer;
    }
    footer.summer_starts = read_rule();
    footer.summer_ends = read_rule();
    if (!footer.summer_starts || !footer.summer_ends || !done()) return std::nullopt;
    return footer;
  }

 private:
  bool done() const { return m_at >= m_text.size(); }
  char peek() const { return done() ? '\0' : m_text[m_at]; }
  bool take(char c) {
    if (peek() != c || done()) return false;
    ++m_at;
    return true;
  }

  bool skip_name() {
    const std::size_t start = m_at;
    if (take('<')) {
      while (!done() && peek() != '>') ++m_at;
      return take('>');
    }
    while ((peek() >= 'A' && peek() <= 'Z') || (peek() >= 'a' && peek() <= 'z')) ++m_at;
    return m_at - start >= 3;
  }

  std::optional<int> read_number() {
    const std::size_t start = m_at;
    int value = 0;
    for (; peek() >= '0' && peek() <= '9' && m_at - start < 4; ++m_at) value = value * 10 + (peek() - '0');
    if (m_at == start) return std::nullopt;
    return value;
  }

  std::optional<std::int32_t> read_time() {
    const bool negative = take('-');
    if (!negative) take('+');
    std::int32_t seconds = 0;
    for (int unit = 3600; unit >= 1; unit /= 60) {
      const auto value = read_number();
      if (!value) return std::nullopt;
      seconds += *value * unit;
      if (!take(':')) break;
    }
    return negative ? -seconds : seconds;
  }

  std::optional<YearRule> read_rule() {
    if (!take(',')) return std::nullopt;
    YearRule rule;
    if (take('M')) {
      rule.month = read_number().value_or(0);
      rule.week = take('.') ? read_number().value_or(0) : 0;
      rule.day = take('.') ? read_number().value_or(7) : 7;
      if (rule.month < 1 || rule.month > 12 || rule.week < 1 || rule.week > 5 || rule.day > 6) return std::nullopt;
    } else {
      rule.kind = take('J') ? YearRule::Kind::DayWithoutLeap : YearRule::Kind::DayWithLeap;
      const auto day = read_number();
      if (!day) return std::nullopt;
      rule.day = *day;
    }
    if (take('/')) {
      const auto time = read_time();
      if (!time) return std::nullopt;
      rule.time = *time;
    }
    return rule;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

/// Wall-clock seconds since 1970 at which `rule` strikes in `year`.
std::int64_t strikes(const YearRule& rule, std::chrono::year year) {
  using namespace std::chrono;
  sys_days day;
  if (rule.kind == YearRule::Kind::MonthWeekDay) {
    const auto month_of_year = year / month{static_cast<unsigned>(rule.month)};
    const weekday wanted{static_cast<unsigned>(rule.day)};
    day = rule.week == 5 ? sys_days{month_of_year / wanted[last]}
                         : sys_days{month_of_year / wanted[static_cast<unsigned>(rule.week)]};
  } else {
    const bool after_february = rule.kind == YearRule::Kind::DayWithoutLeap && rule.day >= 60 && year.is_leap();
    const int first = rule.kind == YearRule::Kind::DayWithoutLeap ? 1 : 0;
    day = sys_days{year / January / 1} + days{rule.day - first + (after_february ? 1 : 0)};
  }
  return seconds{day.time_since_epoch()}.count() + rule.time;
}

std::int32_t footer_offset(const Footer& footer, std::int64_t at) {
  if (!footer.summer_starts) return footer.standard;
  using namespace std::chrono;
  const year year = year_month_day{floor<days>(sys_seconds{seconds{at + footer.standard}})}.year();
  const std::int64_t starts = strikes(*footer.summer_starts, year) - footer.standard;
  const std::int64_t ends = strikes(*footer.summer_ends, year) - footer.summer;
  // South of the equator the summer spans the new year.
  const bool summer = starts < ends ? at >= starts && at < ends : at >= starts || at < ends;
  return summer ? footer.summer : footer.standard;
}

/// Big-endian numbers of a TZif file; reading past the end gives nothing.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

  std::optional<std::int64_t> number(std::size_t at, std::size_t width) const {
    if (at > m_bytes.size() || m_bytes.size() - at < width) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i) value = value << 8 | static_cast<unsigned char>(m_bytes[at + i]);
    if (width == 4) return static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
    return static_cast<std::int64_t>(value);
  }

  std::string_view all() const { return m_bytes; }

 private:
  std::string_view m_bytes;
};

/// Counts of a TZif header, in the order of the file.
struct Header {
  std::size_t isutc, isstd, leap, time, type, chars;

  std::size_t body_size(std::size_t width) const {
    return time * width + time + type * 6 + chars + leap * (width + 4) + isstd + isutc;
  }
};

std::optional<Header> read_header(const Bytes& file, std::size_t at) {
  if (at > file.all().size() || file.all().substr(at, 4) != "TZif") return std::nullopt;
  std::size_t counts[6];
  for (std::size_t i = 0; i < 6; ++i) {
    const auto count = file.number(at + 20 + 4 * i, 4);
    if (!count || *count < 0 || *count > 100'000) return std::nullopt;
    counts[i] = static_cast<std::size_t>(*count);
  }
  return Header{counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]};
}

std::optional<Zone> parse_zone(std::string_view bytes) {
  constexpr std::size_t header_size = 44;
  const Bytes file(bytes);
  const auto old = read_header(file, 0);
  if (!old) return std::nullopt;
  // The first block has 32-bit times and is there for old readers: what counts follows it.
  const std::size_t second = header_size + old->body_size(4);
  const auto header = read_header(file, second);
  if (!header || header->type == 0) return std::nullopt;
  const std::size_t times = second + header_size;
  const std::size_t indexes = times + header->time * 8;
  const std::size_t types = indexes + header->time;
  const std::size_t end = times + header->body_size(8);
  if (end > bytes.size()) return std::nullopt;

  const auto offset_of = [&](std::size_t type) { return file.number(types + type * 6, 4); };
  Zone zone;
  zone.first_offset = static_cast<std::int32_t>(offset_of(0).value_or(0));
  for (std::size_t i = 0; i < header->time; ++i) {
    const auto type = static_cast<unsigned char>(bytes[indexes + i]);
    if (type >= header->type) return std::nullopt;
    zone.changes.push_back({*file.number(times + i * 8, 8), static_cast<std::int32_t>(*offset_of(type))});
  }
  std::string_view footer = bytes.substr(end);
  if (footer.size() > 2 && footer.front() == '\n') {
    footer.remove_prefix(1);
    zone.footer = FooterReader(footer.substr(0, footer.find('\n'))).read();
  }
  return zone;
}

/// Only names that the zone database uses: a name never leaves its folder.
bool plausible_name(std::string_view name) {
  if (name.empty() || name.size() > 64 || name.front() == '/' || name.find("..") != std::string_view::npos) return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '_' ||
           c == '-' || c == '+';
  });
}

std::optional<Zone> load_zone(std::string_view name) {
  if (!plausible_name(name)) return std::nullopt;
  const std::string path = "/usr/share/zoneinfo/" + std::string(name);
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  return parse_zone(bytes);
}

/// The zone of that name, read once. This is the only state shared by the whole program below the engine: a zone file
/// is constant data of the machine, and reading it for each document would cost more than issuing the document.
/// Unknown names are not kept, so that a caller cannot fill the memory with them.
const Zone* find_zone(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<const Zone>, std::less<>> zones;
  const std::lock_guard lock(mutex);
  if (const auto found = zones.find(name); found != zones.end()) return found->second.get();
  auto zone = load_zone(name);
  if (!zone) return nullptr;
  return zones.emplace(name, std::make_unique<const Zone>(*std::move(zone))).first->second.get();
}

}  // namespace

std::int32_t utc_offset_seconds(std::int64_t unix_seconds, std::string_view name) {
  const Zone* zone = find_zone(name);
  if (zone == nullptr) return 0;
  const auto after = std::upper_bound(zone->changes.begin(), zone->changes.end(), unix_seconds,
                                      [](std::int64_t at, const Change& change) { return at < change.at; });
  if (after == zone->changes.end() && zone->footer) return footer_offset(*zone->footer, unix_seconds);
  if (after == zone->changes.begin()) return zone->first_offset;
  return std::prev(after)->offset;
}

bool zone_known(std::string_view zone) {
  static constexpr std::array regions{"Africa/",   "America/",   "Antarctica/", "Arctic/", "Asia/",
                                      "Atlantic/", "Australia/", "Europe/",     "Indian/", "Pacific/"};
  const bool place =
      std::any_of(regions.begin(), regions.end(), [&](std::string_view region) { return zone.starts_with(region); });
  return (zone == "UTC" || place) && find_zone(zone) != nullptr;
}

}  // namespace base
