#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/auth/identity.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/command/command.hpp"
#include "engine/resource/registry.hpp"

namespace describe {

/// A model that the reader of the document may read, with the columns that exist for this reader.
struct VisibleModel {
  const resource::Model* model = nullptr;
  const catalog::Table* table = nullptr;
  std::vector<const catalog::Column*> columns;
};

/// Who a description is for. Internal to this folder.
class Audience {
 public:
  /// `rights` is nullptr for a description of everything. The registries and the catalog outlive the audience.
  Audience(const command::Registry& commands, const resource::Registry& models, const catalog::Catalog& catalog,
           const auth::Rights* rights);

  /// In the order of registration.
  [[nodiscard]] const std::vector<VisibleModel>& models() const { return m_models; }
  [[nodiscard]] const std::vector<const command::Command*>& commands() const { return m_commands; }
  [[nodiscard]] bool sees(std::string_view model) const;
  /// True when the generic path lets this audience do `write` ("creer", "modifier", "supprimer").
  [[nodiscard]] bool may(const resource::Model& model, resource::Write write) const;
  [[nodiscard]] std::vector<const catalog::Column*> writable(const VisibleModel& model, bool update) const;
  /// True for the name of something hidden from this audience, unless it is also the name of something it sees.
  [[nodiscard]] bool hidden(std::string_view name) const;
  /// `text`, or `otherwise` when it names something hidden: a comment must not tell what the schema does not.
  [[nodiscard]] std::string_view text(std::string_view text, std::string_view otherwise = {}) const;

 private:
  void note_hidden(const resource::Registry& models, const catalog::Catalog& catalog);

  auth::Rights m_rights;
  std::vector<VisibleModel> m_models;
  std::vector<const command::Command*> m_commands;
  std::set<std::string, std::less<>> m_hidden;
};

}  // namespace describe
