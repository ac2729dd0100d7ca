#include "base/faults.hpp"

#include <utility>

namespace base {

Unexpected<Refusal> refuse_all(std::vector<Fault> faults, int status) {
  std::string code = faults.front().code;
  std::string detail = faults.front().detail;
  return refuse(status, std::move(code), std::move(detail), std::move(faults));
}

std::string pointer_to(std::string_view list, std::size_t place, std::string_view field) {
  std::string text = "#/";
  text.append(list).append("/").append(std::to_string(place));
  if (!field.empty()) text.append("/").append(field);
  return text;
}

}  // namespace base
