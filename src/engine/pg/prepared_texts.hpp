#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pg {

/// Decides which SQL texts of one connection are worth a prepared statement: those seen twice among the last few
/// hundred. A SELECT of the resource engine is then planned once for the many requests of the same form.
class PreparedTexts {
 public:
  explicit PreparedTexts(std::size_t capacity) : m_capacity(capacity) {}

  struct Choice {
    /// Name to execute under; empty to send the text unprepared.
    std::string name;
    /// The statement must be prepared before this use.
    bool prepare = false;
  };
  /// What to do with this use of `sql`. A statement that `Choice::prepare` asked for counts as prepared from then on.
  Choice use(std::string_view sql);
  /// The server did not prepare `name` after all; the next use asks again.
  void not_prepared(std::string_view name);
  /// Names of evicted statements, to be deallocated; the caller gives back those it could not.
  std::vector<std::string> take_evicted() { return std::exchange(m_evicted, {}); }
  void give_back(std::string name) { m_evicted.push_back(std::move(name)); }
  /// The connection is gone and with it all its statements.
  void clear();

 private:
  struct Entry {
    std::string sql;
    std::string name;
    bool prepared = false;
  };
  std::size_t m_capacity;
  std::uint64_t m_next = 0;
  std::list<Entry> m_entries;  // most recently used first
  std::unordered_map<std::string_view, std::list<Entry>::iterator> m_by_text;
  std::vector<std::string> m_evicted;
};

}  // namespace pg
