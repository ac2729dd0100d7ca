#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resource {

/// What the generic path may write. Ledgers and whatever has a life cycle take `None`: commands write them.
enum Write : unsigned { None = 0, Create = 1, Update = 2, Delete = 4, All = 7 };

/// A column that only holders of a right may know. For all others it does not exist.
struct GuardedColumn {
  std::string_view column;
  /// "domaine:action".
  std::string_view right;
};

/// A text column whose values have a key or a form that SQL does not check (SIREN, IBAN), or that people write in
/// several ways (e-mail, telephone).
struct CheckedColumn {
  std::string_view column;
  bool (*valid)(std::string_view text);
  /// What is wrong and what to do, in French.
  std::string_view detail;
  /// How the text is kept; it is made before anything is checked. `beside` is what the same record gives for the column
  /// of that name, empty when it gives nothing.
  std::string (*kept)(std::string_view text, std::string_view beside) = nullptr;
  std::string_view beside = {};
};

/// How one model of the schema is offered by the generic path. Columns, types and keys come from the catalog.
/// Reading needs "<domain>:lire", writing "<domain>:creer", "<domain>:modifier", "<domain>:supprimer".
struct Model {
  std::string_view name;
  std::string_view domain;
  unsigned write = None;
  /// Columns that the generic path never writes although the model is writable (caches, life cycle, secrets).
  std::span<const std::string_view> read_only = {};
  std::span<const GuardedColumn> guarded = {};
  /// Columns that nobody reads over the API (hashes of secrets).
  std::span<const std::string_view> hidden = {};
  std::span<const CheckedColumn> checked = {};
};

/// The models that the program offers, in the order of registration.
class Registry {
 public:
  void add(const Model& model);
  [[nodiscard]] const Model* find(std::string_view name) const;
  [[nodiscard]] const std::vector<Model>& models() const { return m_models; }

 private:
  std::vector<Model> m_models;
};

}  // namespace resource
