#include "engine/describe/audience.hpp"

#include <algorithm>

#include "engine/resource/resource.hpp"

namespace describe {
namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// A name that no French sentence contains by accident: "prix_achat", "coutUnitaire", "BankTransaction".
bool is_identifier(std::string_view name) {
  for (std::size_t i = 1; i < name.size(); ++i)
    if (name[i] == '_' || (name[i] >= 'A' && name[i] <= 'Z')) return true;
  return false;
}

std::string_view right_of(resource::Write write) {
  switch (write) {
    case resource::Create: return "creer";
    case resource::Update: return "modifier";
    default: return "supprimer";
  }
}

}  // namespace

Audience::Audience(const command::Registry& commands, const resource::Registry& models, const catalog::Catalog& catalog,
                   const auth::Rights* rights)
    : m_rights(rights ? *rights : auth::Rights({"*:*"})) {
  for (const auto& model : models.models()) {
    const catalog::Table* table = catalog.find(model.name);
    if (!table || !m_rights.may(model.domain, "lire")) continue;
    m_models.push_back({&model, table, resource::readable_columns(model, *table, m_rights)});
  }
  for (const auto& command : commands.commands())
    if (command.access == command::Access::Public || command.right.empty() || m_rights.may(command.right))
      m_commands.push_back(&command);
  note_hidden(models, catalog);
}

void Audience::note_hidden(const resource::Registry& models, const catalog::Catalog& catalog) {
  for (const auto& model : models.models()) {
    if (!sees(model.name)) m_hidden.emplace(model.name);
    if (const catalog::Table* table = catalog.find(model.name))
      for (const auto& column : table->columns) m_hidden.insert(column.name);
    for (const auto& guarded : model.guarded)
      if (!m_rights.may(guarded.right)) m_hidden.emplace(guarded.column);
  }
  for (const auto& visible : m_models)
    for (const auto* column : visible.columns) m_hidden.erase(column->name);
  std::erase_if(m_hidden, [](const std::string& name) { return !is_identifier(name); });
}

bool Audience::sees(std::string_view model) const {
  return std::any_of(m_models.begin(), m_models.end(), [&](const VisibleModel& m) { return m.model->name == model; });
}

bool Audience::may(const resource::Model& model, resource::Write write) const {
  return (model.write & write) != 0 && m_rights.may(model.domain, right_of(write));
}

std::vector<const catalog::Column*> Audience::writable(const VisibleModel& model, bool update) const {
  return resource::writable_columns(*model.model, *model.table, m_rights, update);
}

bool Audience::hidden(std::string_view name) const { return m_hidden.contains(name); }

std::string_view Audience::text(std::string_view text, std::string_view otherwise) const {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word(text[end])) ++end;
    if (end > at && hidden(text.substr(at, end - at))) return otherwise;
    at = std::max(end, at + 1);
  }
  return text;
}

}  // namespace describe
