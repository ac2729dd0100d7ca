#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What each plan allows (R-ENT-4): the only table of limits.
namespace entreprise {

struct Plan {
  std::string_view nom;
  /// Per month; nothing means no limit.
  std::optional<std::int64_t> documents;
  std::optional<std::int64_t> questions;
  std::optional<std::int64_t> utilisateurs;
  std::optional<std::int64_t> magasins;
  std::optional<std::int64_t> clients;
  std::optional<std::int64_t> articles;
};

/// All plans, from the smallest to the largest.
[[nodiscard]] std::span<const Plan> plans();

/// The plan of that name; an unknown name has the limits of the smallest.
[[nodiscard]] const Plan& plan(std::string_view nom);

/// The smallest plan that allows `documents` a month.
[[nodiscard]] std::string_view plan_pour_documents(std::int64_t documents);

}  // namespace entreprise
