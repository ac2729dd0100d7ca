#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"
#include "modules/ventes/types.hpp"

/// The steps of a document's life (domaine.md section 7), without what they write.
namespace ventes {

/// How long a quote holds when nobody says otherwise.
inline constexpr int validite_devis_jours = 30;

/// Where `verbe` leads from here, the complete way when there are several. Refuses 409 `transition_impossible`, naming
/// the state and what is possible instead.
[[nodiscard]] base::Result<StatutDocument> avancer(TypeDocument type, StatutDocument statut, std::string_view verbe);

/// Whether a quote holds no more on `jour`: its validity includes its last day; without one it never expires.
[[nodiscard]] bool expire(std::optional<base::Date> validite, base::Date jour);

/// A client's answer to a quote, given on `jour` and recorded `aujourdhui`. Refuses 422 `date_future`,
/// `date_avant_emission` (#/date); 409 `devis_expire` when `jour` is after the validity.
[[nodiscard]] base::Result<base::Done> verifier_reponse(base::Date emission, std::optional<base::Date> validite,
                                                        base::Date jour, base::Date aujourdhui);

/// Cancelling demands that nothing came of the document. `engage`: delivered or invoiced for good; `en_cours`: taken by
/// a draft, or by an order still alive. Refuses 409 `deja_livre_ou_facture`, `suite_en_cours`.
[[nodiscard]] base::Result<base::Done> verifier_sans_suite(bool engage, bool en_cours);

}  // namespace ventes
