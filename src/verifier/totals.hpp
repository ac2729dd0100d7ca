#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "verifier/chain.hpp"
#include "verifier/record.hpp"

namespace verifier {

/// What tickets, totals and copies say of one another.
class Books {
 public:
  void add_ticket(const Record& ticket);
  /// To be called once, after the tickets and before the totals.
  void sort();
  /// The total against the one before it and against the tickets of its time.
  void check_total(std::size_t line, const Record& total, Faults& faults);
  /// The copy against the tickets, and its number against the copies before it.
  void check_copy(std::size_t line, const Record& copy, Faults& faults);

 private:
  struct Sale {
    std::string at;
    std::int64_t total;
    std::vector<std::pair<std::string, std::int64_t>> rates;
  };
  /// Sales by hour, with what those before each make, so that a period costs two searches.
  struct Register {
    std::vector<Sale> sales;
    std::vector<std::int64_t> net{0}, absolute{0};
    std::map<std::string, std::vector<std::int64_t>> rates;
    std::unordered_set<std::int64_t> numbers;
    std::unordered_map<std::int64_t, std::int64_t> copies;
    std::map<std::string, Record> last;
  };
  void check_tickets(std::size_t line, const Record& total, const Register& sales, Faults& faults);

  std::map<std::string, Register> m_registers;
};

}  // namespace verifier
