#include "verifier/totals.hpp"

#include <algorithm>

namespace verifier {

namespace {

/// Tickets of an archive may bear this many rates together; more is no till.
constexpr std::size_t rates_most = 100;

std::int64_t magnitude(std::int64_t amount) { return amount < 0 ? -amount : amount; }

}  // namespace

void Books::add_ticket(const Record& ticket) {
  Register& own = m_registers[ticket.code];
  own.numbers.insert(ticket.seq);
  if (ticket.training) return;
  for (const auto& [code, amount] : ticket.rates) own.rates.try_emplace(code);
  if (own.rates.size() > rates_most) throw Malformed{"trop de taux différents"};
  own.sales.push_back({ticket.at, ticket.total, {ticket.rates.begin(), ticket.rates.end()}});
}

void Books::sort() {
  for (auto& [code, own] : m_registers) {
    std::stable_sort(own.sales.begin(), own.sales.end(), [](const Sale& a, const Sale& b) { return a.at < b.at; });
    for (auto& [rate, sums] : own.rates) sums.assign(own.sales.size() + 1, 0);
    for (std::size_t i = 0; i < own.sales.size(); ++i) {
      const Sale& sale = own.sales[i];
      own.net.push_back(own.net.back() + sale.total);
      own.absolute.push_back(own.absolute.back() + magnitude(sale.total));
      for (auto& [rate, sums] : own.rates) sums[i + 1] = sums[i];
      for (const auto& [rate, amount] : sale.rates) own.rates[rate][i + 1] += amount;
    }
  }
}

void Books::check_tickets(std::size_t line, const Record& total, const Register& own, Faults& faults) {
  const auto first = std::lower_bound(own.sales.begin(), own.sales.end(), total.from,
                                      [](const Sale& sale, const std::string& at) { return sale.at < at; });
  const auto last = std::upper_bound(own.sales.begin(), own.sales.end(), total.to,
                                     [](const std::string& at, const Sale& sale) { return at < sale.at; });
  const auto begin = static_cast<std::size_t>(first - own.sales.begin());
  const auto end = std::max(begin, static_cast<std::size_t>(last - own.sales.begin()));
  bool same = true;
  for (const auto& [rate, sums] : own.rates) {
    const auto said = total.rates.find(rate);
    same = same && sums[end] - sums[begin] == (said == total.rates.end() ? 0 : said->second);
  }
  for (const auto& [rate, amount] : total.rates) same = same && (amount == 0 || own.rates.contains(rate));
  if (!same) faults.add(line, name_of(total) + " : ses taux ne sont pas ceux des tickets de sa période");
  if (own.net[end] - own.net[begin] != total.total || own.absolute[end] - own.absolute[begin] != total.absolute) {
    faults.add(line, name_of(total) + " : il n'est pas la somme des tickets de sa période");
  }
}

void Books::check_total(std::size_t line, const Record& total, Faults& faults) {
  Register& own = m_registers[total.code];
  if (const auto before = own.last.find(total.period); before != own.last.end()) {
    if (total.perpetual != before->second.perpetual + total.total) {
      faults.add(line, name_of(total) + " : son total perpétuel n'est pas celui d'avant plus le sien");
    }
    if (total.perpetual_absolute != before->second.perpetual_absolute + total.absolute) {
      faults.add(line, name_of(total) + " : son total perpétuel absolu n'est pas celui d'avant plus le sien");
    }
  }
  own.last.insert_or_assign(total.period, total);
  if (total.covers) check_tickets(line, total, own, faults);
}

void Books::check_copy(std::size_t line, const Record& copy, Faults& faults) {
  Register& own = m_registers[copy.code];
  if (!own.numbers.contains(copy.ticket_seq)) {
    faults.add(line,
               name_of(copy) + " : le ticket n° " + std::to_string(copy.ticket_seq) + " n'est pas dans l'archive");
  }
  const auto [found, fresh] = own.copies.try_emplace(copy.ticket_seq, copy.copy);
  if (fresh) return;
  if (copy.copy != found->second + 1) {
    faults.add(line,
               name_of(copy) + " : les copies du ticket n° " + std::to_string(copy.ticket_seq) + " ne se suivent pas");
  }
  found->second = copy.copy;
}

}  // namespace verifier
