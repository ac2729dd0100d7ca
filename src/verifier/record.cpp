#include "verifier/record.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace verifier {

namespace {

/// Amounts of one record in cents, and running totals: bounds within which no sum of an archive overflows.
constexpr std::int64_t amount_most = 100'000'000'000;
constexpr std::int64_t total_most = 1'000'000'000'000'000;
constexpr std::size_t rates_many = 100;

const json::Value& member(const json::Value& object, const char* name, json::Kind kind) {
  const json::Value* value = object.find(name);
  if (value == nullptr) throw Malformed{std::string("« ") + name + " » manque"};
  if (value->kind != kind) throw Malformed{std::string("« ") + name + " » n'est pas de la forme attendue"};
  return *value;
}

const std::string& text(const json::Value& object, const char* name) {
  return member(object, name, json::Kind::String).text;
}

std::int64_t integer(const json::Value& value, const char* name, std::int64_t most) {
  std::int64_t number = 0;
  const char* end = value.text.data() + value.text.size();
  const auto [stop, error] = std::from_chars(value.text.data(), end, number);
  // "-0" and the like would be signed otherwise than they are written.
  if (value.kind != json::Kind::Number || error != std::errc() || stop != end || number > most || number < -most ||
      std::to_string(number) != value.text) {
    throw Malformed{std::string("« ") + name + " » n'est pas un nombre entier possible"};
  }
  return number;
}

std::int64_t integer_of(const json::Value& object, const char* name, std::int64_t most) {
  return integer(member(object, name, json::Kind::Number), name, most);
}

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string hour(const json::Value& object, const char* name) {
  const std::string& at = text(object, name);
  if (at.size() != 14 || !all_digits(at)) throw Malformed{std::string("« ") + name + " » n'est pas une heure"};
  return at;
}

std::string rate_code(std::string_view code) {
  if (code.size() != 4 || !all_digits(code)) throw Malformed{"un taux n'a pas quatre chiffres"};
  return std::string(code);
}

Rates read_rates(const json::Value& object) {
  Rates rates;
  for (const auto& [code, amount] : member(object, "vat", json::Kind::Object).members) {
    rates[rate_code(code)] = integer(amount, "vat", total_most);
  }
  if (rates.size() > rates_many) throw Malformed{"trop de taux"};
  return rates;
}

std::string join_rates(const Rates& rates) {
  std::string out;
  for (const auto& [code, amount] : rates) out += (out.empty() ? "" : "|") + code + ":" + std::to_string(amount);
  return out;
}

std::string join(std::initializer_list<std::string> fields, const Record& record) {
  std::string out;
  for (const std::string& field : fields) out += field + ",";
  return out + (record.first ? "Y," : "N,") + record.previous;
}

bool same_without_zeros(const Rates& a, const Rates& b) {
  const auto within = [](const Rates& left, const Rates& right) {
    return std::all_of(left.begin(), left.end(), [&](const auto& rate) {
      const auto found = right.find(rate.first);
      return rate.second == (found == right.end() ? 0 : found->second);
    });
  };
  return within(a, b) && within(b, a);
}

std::int64_t sum(const Rates& rates) {
  std::int64_t total = 0;
  for (const auto& [code, amount] : rates) total += amount;
  return total;
}

void read_ticket(const json::Value& object, Record& record) {
  const std::string& type = text(object, "type");
  record.rates = read_rates(object);
  record.total = integer_of(object, "total", amount_most);
  Rates lines;
  for (const json::Value& line : member(object, "lines", json::Kind::Array).items) {
    static_cast<void>(text(line, "name"));
    lines[rate_code(text(line, "rate"))] += integer_of(line, "total", amount_most);
  }
  std::int64_t paid = 0;
  for (const json::Value& payment : member(object, "payments", json::Kind::Array).items) {
    paid += integer_of(payment, "amount", amount_most);
  }
  if (!same_without_zeros(lines, record.rates)) record.disagreement = "ses taux ne sont pas ceux de ses lignes";
  if (sum(lines) != record.total) record.disagreement = "ses lignes ne font pas son total";
  if (paid != record.total) record.disagreement = "ses paiements ne font pas son total";
  record.expected = join({join_rates(record.rates), std::to_string(record.total), record.at, record.code,
                          std::to_string(record.seq), type},
                         record);
}

void read_copy(const json::Value& object, Record& record) {
  record.copy = integer_of(object, "copy", total_most);
  record.ticket_seq = integer_of(object, "ticket_seq", total_most);
  record.expected = join({record.code, std::to_string(record.seq), text(object, "type"), std::to_string(record.copy),
                          text(object, "operator"), record.at, std::to_string(record.ticket_seq)},
                         record);
}

void read_total(const json::Value& object, Record& record) {
  record.period = text(object, "period");
  record.from = hour(object, "from");
  record.to = hour(object, "to");
  record.rates = read_rates(object);
  record.total = integer_of(object, "total", total_most);
  record.absolute = integer_of(object, "abs_total", total_most);
  record.perpetual = integer_of(object, "perpetual", total_most);
  record.perpetual_absolute = integer_of(object, "perpetual_abs", total_most);
  record.covers = member(object, "covers_archive", json::Kind::Bool).boolean;
  record.expected =
      join({join_rates(record.rates), std::to_string(record.total), std::to_string(record.perpetual),
            std::to_string(record.perpetual_absolute), record.at, record.period, std::to_string(record.seq)},
           record);
}

void read_event(const json::Value& object, Record& record) {
  record.expected = join({std::to_string(record.seq), text(object, "code"), text(object, "text"), record.at,
                          text(object, "operator"), record.code},
                         record);
}

}  // namespace

Record read_record(Kind kind, std::string_view line) {
  const auto parsed = json::parse(line);
  if (!parsed) throw Malformed{"la ligne n'est pas du JSON"};
  const json::Value& object = *parsed;
  if (object.kind != json::Kind::Object) throw Malformed{"la ligne n'est pas un objet"};
  Record record;
  record.kind = kind;
  record.code = text(object, "register");
  record.seq = integer_of(object, "seq", total_most);
  record.at = hour(object, "at");
  record.previous = text(object, "prev");
  record.signed_text = text(object, "signed");
  record.signature = text(object, "sig");
  const std::string& first = text(object, "first");
  if (first != "Y" && first != "N") throw Malformed{"« first » n'est ni Y ni N"};
  record.first = first == "Y";
  if (const json::Value* training = object.find("training")) {
    if (training->kind != json::Kind::Bool) throw Malformed{"« training » n'est ni vrai ni faux"};
    record.training = training->boolean;
  }
  switch (kind) {
    case Kind::Ticket: read_ticket(object, record); break;
    case Kind::Copy: read_copy(object, record); break;
    case Kind::Total: read_total(object, record); break;
    case Kind::Event: read_event(object, record); break;
  }
  if ((kind == Kind::Ticket || kind == Kind::Total) && record.disagreement.empty() &&
      sum(record.rates) != record.total) {
    record.disagreement = "ses taux ne font pas son total";
  }
  return record;
}

}  // namespace verifier
