#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"
#include "engine/command/context.hpp"

/// What an import leaves behind so that it can be undone (systeme.import_batch, systeme.import_row).
namespace imports {

/// Rows that one statement writes.
inline constexpr std::size_t rows_per_statement = 1'000;

/// Queues the lock that makes imports of one model and their undoing wait for one another: of two equal files sent at
/// once, the second finds what the first has created. The first statement of the transaction.
void queue_lock(command::Context& context, std::string_view model);

/// How PostgreSQL joins until the next call. The statistics know nothing of rows that this transaction or a new tenant
/// has just written: told that there is one, PostgreSQL reads twenty thousand once per row. `Whole` keeps it from that.
/// Plans made meanwhile may be kept by the session, so this is for the lane of reports, which has sessions of its own.
enum class Joins { Whole, AsPlanned };
void queue_joins(command::Context& context, Joins joins);

struct Batch {
  base::Uuid id;
  std::string_view model;
  std::string_view file_name;
  /// JSON objects.
  std::string counts;
  std::string mapping = "{}";
};
/// Queues the import itself; its rows follow, written by the statements of the module.
void queue_batch(command::Context& context, const Batch& batch);

/// Queues the reading of an import that is to be undone, and of the foreign keys that lead to its model: two
/// statements.
void queue_undo(command::Context& context, const base::Uuid& import, std::string_view model);

/// Refuses 404 introuvable, 409 import_deja_annule.
[[nodiscard]] base::Result<base::Done> check_undo(const pg::Rows& batch);

/// Queues the question which of `ids` are in use, through the foreign keys that `queue_undo` has read: a table added
/// later is covered the day it appears. `ids` must be locked FOR UPDATE, so that no new use appears meanwhile.
void queue_usage(command::Context& context, const pg::Rows& foreign_keys,
                 std::span<const std::optional<std::string>> ids);
/// Per id, the tables that use it, as PostgreSQL writes their names.
using Usage = std::unordered_map<std::string, std::vector<std::string>>;
[[nodiscard]] Usage read_usage(const pg::Rows& rows);

/// Queues the mark that the import is undone.
void queue_undone(command::Context& context, const base::Uuid& import);

}  // namespace imports
