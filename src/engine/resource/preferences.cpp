#include "engine/resource/preferences.hpp"

#include <charconv>

#include "base/text.hpp"

namespace resource {
namespace {

template <class Each>
void each_element(std::string_view list, Each each) {
  while (!list.empty()) {
    const auto end = std::min(list.find(','), list.size());
    if (const auto element = base::trimmed(list.substr(0, end)); !element.empty()) each(element);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > 1'000'000'000'000)
    return std::nullopt;
  return value;
}

void apply(Preferences& preferences, std::string_view word) {
  bool known = true;
  if (word == "count=exact")
    preferences.count = Rendering::Count::Exact;
  else if (word == "count=planned")
    preferences.count = Rendering::Count::Planned;
  else if (word == "count=estimated")
    preferences.count = Rendering::Count::Estimated;
  else if (word == "return=representation")
    preferences.give = Return::Representation;
  else if (word == "return=minimal")
    preferences.give = Return::Minimal;
  else if (word == "return=headers-only")
    preferences.give = Return::Headers;
  else if (word.starts_with("resolution="))
    preferences.upsert = true, known = false;
  else
    known = word == "missing=default";
  if (known) preferences.applied += (preferences.applied.empty() ? "" : ", ") + std::string(word);
}

std::optional<Rendering::Format> format_named(std::string_view type) {
  if (type == "application/json" || type == "*/*" || type == "application/*" ||
      type == "application/vnd.pgrst.array+json")
    return Rendering::Format::Json;
  if (type == "application/vnd.pgrst.object+json") return Rendering::Format::Object;
  if (type == "text/csv" || type == "text/*") return Rendering::Format::Csv;
  return std::nullopt;
}

/// The weight among the parameters of a media type, in thousandths (RFC 9110 12.4.2): 800 for ";charset=utf-8;q=0.8",
/// 1,000 for none, 0 for what is no weight.
int weight_of(std::string_view parameters) {
  constexpr int whole = 1000;
  while (!parameters.empty()) {
    parameters.remove_prefix(1);
    const auto end = std::min(parameters.find(';'), parameters.size());
    const auto parameter = base::trimmed(parameters.substr(0, end));
    parameters.remove_prefix(end);
    if (!parameter.starts_with("q=") && !parameter.starts_with("Q=")) continue;
    double weight = 0;
    const auto text = parameter.substr(2);
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
    const bool good = error == std::errc() && rest == text.data() + text.size() && weight >= 0 && weight <= 1;
    return good ? static_cast<int>(weight * whole) : 0;
  }
  return whole;
}

}  // namespace

Preferences read_preferences(const http::Request& request) {
  Preferences preferences;
  for (const auto& header : request.headers)
    if (base::ascii_lower(header.name) == "prefer")
      each_element(header.value, [&](std::string_view word) { apply(preferences, word); });
  return preferences;
}

std::optional<Rendering::Format> read_accept(std::string_view accept) {
  if (base::trimmed(accept).empty()) return Rendering::Format::Json;
  std::optional<Rendering::Format> found;
  int best = 0;
  each_element(accept, [&](std::string_view element) {
    const auto parameters = std::min(element.find(';'), element.size());
    const auto format = format_named(base::ascii_lower(base::trimmed(element.substr(0, parameters))));
    const int weight = weight_of(element.substr(parameters));
    // Of two that are liked alike, the first.
    if (!format || weight <= best) return;
    found = format;
    best = weight;
  });
  return found;
}

std::optional<Range> read_range(std::string_view range) {
  range = base::trimmed(range);
  if (range.starts_with("items=")) range.remove_prefix(6);
  const auto dash = range.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto first = number(range.substr(0, dash));
  if (!first) return std::nullopt;
  if (dash + 1 == range.size()) return Range{*first, std::nullopt};
  const auto last = number(range.substr(dash + 1));
  if (!last || *last < *first) return std::nullopt;
  return Range{*first, last};
}

Match read_if_match(std::string_view header) {
  Match match;
  each_element(header, [&](std::string_view element) {
    if (element == "*") {
      match.any = true;
      return;
    }
    match.any = false;
    // A weak tag never matches here (RFC 9110 13.1.1).
    if (!element.starts_with("\"v") || !element.ends_with('"')) return;
    element = element.substr(2, element.size() - 3);
    if (const auto version = number(element.substr(0, element.find('-')))) match.versions.push_back(*version);
  });
  return match;
}

bool none_match_hits(std::string_view header, std::string_view etag) {
  bool hit = false;
  if (etag.starts_with("W/")) etag.remove_prefix(2);
  each_element(header, [&](std::string_view element) {
    if (element.starts_with("W/")) element.remove_prefix(2);
    hit = hit || element == "*" || element == etag;
  });
  return hit;
}

}  // namespace resource
