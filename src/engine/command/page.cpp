#include "engine/command/page.hpp"

#include <charconv>

#include "engine/command/command.hpp"

namespace command {

namespace {

constexpr std::int64_t numbers_max = 100'000'000;
constexpr std::int64_t sizes_max = 1'000;

/// A whole number from 1 to `most`, or `otherwise` where there is none; faults go to the list.
std::int64_t read_number(const Context& context, std::string_view name, std::int64_t otherwise, std::int64_t most,
                         std::vector<base::Fault>& faults) {
  const auto text = context.query(name);
  if (!text) return otherwise;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error == std::errc() && end == text->data() + text->size() && value >= 1 && value <= most) return value;
  faults.push_back({"nombre_invalide", std::string(name),
                    "« " + std::string(name) + " » est un nombre de 1 à " + std::to_string(most) + "."});
  return otherwise;
}

}  // namespace

base::Result<Page> read_page(const Context& context, std::int64_t size) {
  std::vector<base::Fault> faults;
  Page page;
  page.number = read_number(context, "page", 1, numbers_max, faults);
  page.size = read_number(context, "taille", size, sizes_max, faults);
  if (!faults.empty()) return base::Unexpected{invalid_input(std::move(faults))};
  return page;
}

}  // namespace command
