#pragma once

#include <string_view>
#include <vector>

#include "engine/auth/identity.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/resource/registry.hpp"

namespace resource {

/// The schema as one caller may know it: what the rights do not show is not there. Internal to this folder.
class View {
 public:
  View(const Registry& registry, const catalog::Catalog& catalog, const auth::Rights& rights)
      : m_registry(registry), m_catalog(catalog), m_rights(rights) {}

  struct Known {
    const Model* model = nullptr;
    const catalog::Table* table = nullptr;
    explicit operator bool() const { return table != nullptr; }
  };
  /// The model of that name when the caller may read it.
  [[nodiscard]] Known find(std::string_view model) const;
  [[nodiscard]] bool visible(const Model& model, std::string_view column) const;
  /// The column of that name when the caller may read it.
  [[nodiscard]] const catalog::Column* column(const Known& known, std::string_view name) const;
  /// Relations of `from` to models that the caller may read, as `Catalog::resolve`.
  [[nodiscard]] std::vector<const catalog::Relation*> resolve(const Known& from, std::string_view target,
                                                              std::string_view hint) const;
  [[nodiscard]] const auth::Rights& rights() const { return m_rights; }

 private:
  const Registry& m_registry;
  const catalog::Catalog& m_catalog;
  const auth::Rights& m_rights;
};

/// What "*" stands for: not the search text, which repeats other columns, nor bytes.
[[nodiscard]] bool in_star(const catalog::Column& column);
/// True when the generic path may give this column a value.
[[nodiscard]] bool writable(const Model& model, const catalog::Column& column, bool update);

}  // namespace resource
