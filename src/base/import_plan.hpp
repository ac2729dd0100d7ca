#pragma once

#include <string>
#include <utility>

#include "base/tabular.hpp"

/// What the plans of all imports share: rows that are judged and counted.
namespace base {

/// The verdict of a row without faults: it makes a record where none is known, else it is judged by the fields that
/// differ, each as an export writes it.
template <class Row, class Fields, class Record>
void judge_row(Row& row, const Fields& fields, const Record* known, const Record& read) {
  if (!row.fautes.empty()) return;
  if (known == nullptr) {
    row.verdict = Verdict::Creer;
    return;
  }
  for (const auto& field : fields) {
    std::string before = field.format(*known);
    std::string after = field.format(read);
    if (before == after) continue;
    row.differences.push_back({std::string(field.column.field), std::move(before), std::move(after)});
  }
  row.verdict = row.differences.empty() ? Verdict::Inchange : Verdict::Modifier;
}

/// Adds a row to a plan and to what the plan counts.
template <class Plan, class Row>
void add_row(Plan& plan, Row row) {
  switch (row.verdict) {
    case Verdict::Creer: ++plan.creer; break;
    case Verdict::Modifier: ++plan.modifier; break;
    case Verdict::Inchange: ++plan.inchange; break;
    case Verdict::Erreur: ++plan.erreur; break;
  }
  plan.lignes.push_back(std::move(row));
}

}  // namespace base
