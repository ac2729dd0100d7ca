#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"
#include "base/uuid.hpp"
#include "engine/auth/identity.hpp"
#include "engine/catalog/catalog.hpp"
#include "engine/http/message.hpp"
#include "engine/pg/session.hpp"
#include "engine/resource/registry.hpp"
#include "engine/resource/shape.hpp"

/// The generic path: models of the schema read and written in the query dialect of PostgREST (README.md says which
/// part). Planning is pure; the caller runs the statements and hands the rows back.
namespace resource {

/// One request for a model. The views outlive the plan's making, not the plan.
struct Call {
  /// "GET", "HEAD", "POST", "PATCH", "DELETE".
  std::string_view method;
  std::string_view model;
  /// Given for /api/v1/{Model}/{id}.
  std::optional<base::Uuid> id;
  /// Raw query string without "?".
  std::string_view query;
  /// For its headers, its body and its path.
  const http::Request* request = nullptr;
};

enum class Action { Lire, Creer, Modifier, Supprimer };

/// SQL for `pg::Session::queue_sql`. Requests of the same form give the same text.
struct Statement {
  std::string sql;
  pg::Params params;
};

/// What `render` does with the rows. Filled by `plan`; of no interest to callers.
struct Rendering {
  enum class Format { Json, Object, Csv, None };
  enum class Count { None, Exact, Planned, Estimated };
  Format format = Format::Json;
  Count count = Count::None;
  Shape shape;
  bool head = false;
  /// The request names one record by its id.
  bool single = false;
  bool headers_only = false;
  std::int64_t offset = 0;
  std::optional<std::int64_t> limit;
  /// Columns of the result, or -1: version, id, whether the change was made, the row before and after as JSON.
  int version = -1, id = -1, changed = -1, avant = -1, apres = -1;
  /// The answer shows more than the record itself, so that its version alone does not identify it.
  bool embeds = false;
  std::string if_none_match;
  /// Order and columns of the keyset cursor; empty when the order allows none.
  std::string cursor_order;
  std::vector<int> cursor_columns;
  /// "/api/v1/Document?…" without offset and cursor, for the link to the next page.
  std::string next_link;
  std::string preference_applied;
};

struct Plan {
  Action action = Action::Lire;
  std::string model;
  /// To be run in order in one transaction. For writes, `render` must have accepted the rows before the commit.
  std::vector<Statement> statements;
  Rendering rendering;

  [[nodiscard]] bool writes() const { return action != Action::Lire; }
};

/// One record changed, for the audit line. JSON texts without the columns that nobody reads; empty for none.
struct Change {
  std::string id;
  std::string avant;
  std::string apres;
};

/// Turns a request into SQL. Refuses, in this order: 404 `modele_inconnu`; 405 `methode_non_permise`,
/// `ecriture_non_permise`; 403 `droit_manquant`; 406 `format_non_disponible`; 415 `type_de_contenu`; 400
/// `requete_invalide` with every fault of the query; what `json::parse` refuses; 422 `entree_invalide` with every
/// fault of the body; 412 `version_perimee` for an If-Match that no version can meet.
[[nodiscard]] base::Result<Plan> plan(const Registry& registry, const catalog::Catalog& catalog,
                                      const auth::Identity& identity, const Call& call, base::Instant now);

/// Makes the answer from the rows of the plan's statements, in order. Refuses with 404 `enregistrement_introuvable`,
/// 406 `ligne_unique_attendue`, 412 `version_perimee`, 416 `page_hors_limites`.
[[nodiscard]] base::Result<http::Response> render(const Plan& plan, std::span<const pg::Rows> rows);

/// The records that a write has changed. Requires that `render` has accepted the rows.
[[nodiscard]] std::vector<Change> changes(const Plan& plan, std::span<const pg::Rows> rows);

/// Columns of `table` that the caller may read, in the order of the schema: for OpenAPI and the assistant too.
[[nodiscard]] std::vector<const catalog::Column*> readable_columns(const Model& model, const catalog::Table& table,
                                                                   const auth::Rights& rights);
/// Columns that the generic path writes for this caller when it creates (`update` false) or changes a record.
[[nodiscard]] std::vector<const catalog::Column*> writable_columns(const Model& model, const catalog::Table& table,
                                                                   const auth::Rights& rights, bool update);

}  // namespace resource
