#include "modules/entreprise/entreprise.hpp"

#include <limits>

#include "modules/entreprise/core/plans.hpp"
#include "modules/entreprise/sql.hpp"

namespace entreprise {

void queue_creation(pg::Session& session, const NouvelleEntreprise& nouvelle, base::Instant now) {
  session.queue(sql::creer_entreprise, pg::Params()
                                           .uuid(nouvelle.id)
                                           .text(nouvelle.nom)
                                           .text(nouvelle.email)
                                           .text(slug(nouvelle.nom, nouvelle.id))
                                           .text(nouvelle.siret)
                                           .text(nouvelle.plan)
                                           .text(nouvelle.business_type));
  std::optional<std::string> siren;
  std::optional<std::string> vat;
  if (nouvelle.siret) {
    siren = nouvelle.siret->substr(0, 9);
    const std::int64_t number = std::stoll(*siren);
    const std::string key = std::to_string((12 + 3 * (number % 97)) % 97);
    vat = "FR" + std::string(key.size() == 1 ? "0" : "") + key + *siren;
  }
  session.queue(sql::creer_parametres, pg::Params()
                                           .uuid(base::Uuid::v7(now))
                                           .uuid(nouvelle.id)
                                           .text(nouvelle.nom)
                                           .text(siren)
                                           .text(vat)
                                           .text(nouvelle.email));
  session.queue(sql::creer_abonnement, pg::Params()
                                           .uuid(base::Uuid::v7(now))
                                           .uuid(nouvelle.id)
                                           .text(nouvelle.plan)
                                           .instant(now + std::chrono::days(30)));
}

void queue_logo(pg::Session& session, const base::Uuid& entreprise, std::string_view png, std::string_view sha256,
                base::Instant now) {
  session.queue(sql::garder_logo,
                pg::Params().uuid(base::Uuid::v7(now)).uuid(entreprise).bytes(png).bytes(sha256).text("image/png"));
}

std::string slug(std::string_view nom, const base::Uuid& id) {
  std::string text;
  for (const char c : nom) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool upper = c >= 'A' && c <= 'Z';
    if (letter || upper) {
      text.push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
    } else if (!text.empty() && text.back() != '-') {
      text.push_back('-');
    }
    if (text.size() == 40) break;
  }
  if (text.empty()) text = "entreprise";
  if (text.back() != '-') text.push_back('-');
  // The random end of the identifier makes it unique without a second look.
  return text + id.text().substr(24);
}

QuotaDocuments quota_documents(std::string_view plan_name, std::int64_t used, base::Date today) {
  return {used, plan(plan_name).documents, today.end_of_month().plus_days(1),
          std::string(plan_pour_documents(used + 1))};
}

void queue_consommation_documents(command::Context& context, std::string_view plan_name, std::int64_t nombre) {
  const auto limit = plan(plan_name).documents.value_or(std::numeric_limits<std::int32_t>::max());
  const base::Date today = context.today();
  context.queue(sql::consommer_documents, pg::Params()
                                              .uuid(base::Uuid::v7(context.now()))
                                              .uuid(context.who().entreprise)
                                              .date(base::Date::of(today.year(), today.month(), 1))
                                              .integer(limit)
                                              .integer(nombre));
}

void queue_consommation_courriels(command::Context& context, std::int64_t courriels) {
  const base::Date today = context.today();
  context.queue(sql::consommer_courriels, pg::Params()
                                              .uuid(base::Uuid::v7(context.now()))
                                              .uuid(context.who().entreprise)
                                              .date(base::Date::of(today.year(), today.month(), 1))
                                              .integer(courriels));
}

}  // namespace entreprise
