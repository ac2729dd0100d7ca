#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/pg/session.hpp"

/// What other modules may ask of the company: its creation and its quotas.
namespace entreprise {

struct NouvelleEntreprise {
  base::Uuid id;
  std::string nom;
  std::string email;
  /// Compact, or nothing.
  std::optional<std::string> siret;
  std::string business_type;
  std::string plan = "DECOUVERTE";
};

/// Queues the company, its parameters and its subscription. Requires the tenant to be set to its id.
/// Constraints `entreprise_email_unique`, `entreprise_siret_unique` fail when these are taken.
void queue_creation(pg::Session& session, const NouvelleEntreprise& nouvelle, base::Instant now);

/// Queues the storing of a logo (PNG bytes of SHA-256 `sha256`), which becomes the one printed on documents. Requires
/// an open transaction of the company.
void queue_logo(pg::Session& session, const base::Uuid& entreprise, std::string_view png, std::string_view sha256,
                base::Instant now);

/// A text that names the company in addresses: "quincaillerie-des-alpes-4f3a2b".
[[nodiscard]] std::string slug(std::string_view nom, const base::Uuid& id);

/// What a plan still allows this month (R-ENT-1).
struct QuotaDocuments {
  std::int64_t utilises = 0;
  /// Nothing when the plan has no limit.
  std::optional<std::int64_t> limite;
  base::Date remise_a_zero;
  /// The smallest plan that allows one more.
  std::string plan_superieur;
};

/// The documents of the month: `used` is what the counter says.
[[nodiscard]] QuotaDocuments quota_documents(std::string_view plan, std::int64_t used, base::Date today);

/// Queues the consumption of documents of the month by the context's company. The guard makes the transaction start
/// anew when parallel requests took the last ones meanwhile.
void queue_consommation_documents(command::Context& context, std::string_view plan, std::int64_t nombre);

/// Queues the count of mails of the month by the context's company (R-ENT-2); no plan limits them.
void queue_consommation_courriels(command::Context& context, std::int64_t courriels);

}  // namespace entreprise
