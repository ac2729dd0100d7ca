#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/demo_caller.hpp"
#include "app/demo_company.hpp"
#include "base/date.hpp"
#include "modules/demo/random.hpp"

namespace demo {

/// The tills of the main store, day by day: a float, tickets, now and then something that comes back, cash taken to the
/// bank, a count and its Z. They sell from the shelves what the year leaves on them, and only half of the articles.
class Tills {
 public:
  /// All referents outlive the tills.
  Tills(app::Kernel& kernel, const std::string& conninfo, const Boutique& boutique, const Company& company,
        std::uint64_t seed);

  /// A day from the opening to the Z; nothing on Sundays, and a second till on Saturdays alone. In the order of days.
  void play(base::Date day);

 private:
  struct Till {
    base::Uuid id;
    base::Centimes float_left;
    bool paired = false;
  };
  struct Sold {
    std::string document;
    base::Centimes price;
    std::string tender;
  };

  void play(Till& till, base::Date day, int tickets);
  Sold sell(const Till& till, base::Date day, int minute, const std::string& cashier);
  void take_back(const Till& till, base::Date day, int minute, const std::string& cashier, const Sold& sold);
  void close(Till& till, base::Date day, int minute);
  [[nodiscard]] std::size_t something();
  /// One request at that minute of the day, UTC.
  json::Value call(base::Date day, int minute, std::size_t user, const Till& till, std::string_view verb,
                   std::string body);

  app::Kernel& m_kernel;
  pg::Session m_session;
  const Boutique& m_boutique;
  const Company& m_company;
  Random m_random;
  std::size_t m_cashier = 0;
  std::vector<Till> m_tills;
  /// What each article may still sell here.
  std::vector<std::int64_t> m_left;
  std::vector<std::size_t> m_articles;
};

}  // namespace demo
