#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/resource/resource.hpp"

/// Rendering without libpq, so that it can be tried on rows made by hand. Internal to this folder.
namespace resource {

/// The rows of one statement.
class Table {
 public:
  virtual ~Table() = default;
  [[nodiscard]] virtual int size() const = 0;
  /// The cells of one row; valid until the next call.
  [[nodiscard]] virtual std::span<const Cell> row(int index) const = 0;
};

[[nodiscard]] base::Result<http::Response> render_tables(const Plan& plan, std::span<const Table* const> tables);
[[nodiscard]] std::vector<Change> changes_of(const Plan& plan, const Table& table);

}  // namespace resource
