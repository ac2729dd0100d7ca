#include "engine/pg/prepared_texts.hpp"

namespace pg {

PreparedTexts::Choice PreparedTexts::use(std::string_view sql) {
  // SET holds its value in its text, so that it never repeats often enough to pay.
  if (sql.starts_with("SET ")) return {};
  if (const auto found = m_by_text.find(sql); found != m_by_text.end()) {
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    auto& entry = m_entries.front();
    const bool prepare = !std::exchange(entry.prepared, true);
    if (entry.name.empty()) entry.name = "texte_" + std::to_string(++m_next);
    return {entry.name, prepare};
  }
  m_entries.push_front({std::string(sql), {}, false});
  m_by_text.emplace(m_entries.front().sql, m_entries.begin());
  if (m_entries.size() > m_capacity) {
    auto& oldest = m_entries.back();
    if (oldest.prepared) m_evicted.push_back(oldest.name);
    m_by_text.erase(oldest.sql);
    m_entries.pop_back();
  }
  return {};
}

void PreparedTexts::not_prepared(std::string_view name) {
  for (auto& entry : m_entries) {
    if (entry.name == name) entry.prepared = false;
  }
  std::erase(m_evicted, name);
}

void PreparedTexts::clear() {
  m_by_text.clear();
  m_entries.clear();
  m_evicted.clear();
}

}  // namespace pg
