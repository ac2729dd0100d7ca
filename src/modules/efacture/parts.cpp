#include "modules/efacture/parts.hpp"

namespace efacture {

std::vector<PartPayee> lire_parts(std::string_view text) {
  std::vector<PartPayee> parts;
  while (!text.empty()) {
    const auto end = text.find(';');
    const std::string_view one = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    const auto first = one.find('|');
    const auto second = one.find('|', first + 1);
    const auto rate = base::parse_decimal(one.substr(first + 1, second - first - 1), 2, 100'000).units;
    parts.push_back({std::string(one.substr(0, first)),
                     {static_cast<std::int32_t>(rate)},
                     {base::parse_decimal(one.substr(second + 1), 2, base::centimes_max.value).units}});
  }
  return parts;
}

}  // namespace efacture
