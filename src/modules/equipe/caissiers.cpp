#include <algorithm>

#include "engine/crypto/crypto.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"
#include "modules/equipe/throttle.hpp"

namespace equipe {

namespace {

/// A code has few digits: whoever tries them all must wait.
constexpr Throttle par_pin{"pin-caisse", 5, 300};

/// Columns of caissiers.sql.
namespace column {
enum : int { Id, Prenom, Nom, Role, Actif, RemiseMax, Droits, VoirPrixAchat, VoirMarges, Pin, Sel, Iterations, Preuve };
}  // namespace column

}  // namespace

std::string Caissier::nom_complet() const { return prenom.empty() || nom.empty() ? prenom + nom : prenom + " " + nom; }

bool Caissier::peut(std::string_view droit) const { return actif && couvre(droits, droit); }

void queue_caissiers(command::Context& context, std::span<const base::Uuid> ids) {
  std::vector<std::optional<std::string>> texts;
  for (const base::Uuid& id : ids) texts.emplace_back(id.text());
  context.queue(sql::caissiers, pg::Params().array(texts));
}

std::vector<Caissier> lire_caissiers(const pg::Rows& rows) {
  std::vector<Caissier> caissiers;
  for (int row = 0; row < rows.size(); ++row) {
    Caissier c;
    c.id = rows.uuid(row, column::Id);
    c.prenom = rows.text(row, column::Prenom);
    c.nom = rows.text(row, column::Nom);
    c.role = rows.text(row, column::Role);
    c.actif = rows.boolean(row, column::Actif);
    if (!rows.is_null(row, column::RemiseMax)) {
      c.remise_max = base::parse_decimal(rows.text(row, column::RemiseMax), 2, 10'000).units;
    }
    c.droits = droits_du_role(c.role, lire_exceptions(rows, column::Droits, row));
    c.pin = rows.text(row, column::Pin);
    if (!rows.is_null(row, column::Sel)) {
      c.preuve = Caissier::Preuve{rows.bytes(row, column::Sel), rows.integer(row, column::Iterations),
                                  rows.bytes(row, column::Preuve)};
    }
    caissiers.push_back(std::move(c));
  }
  return caissiers;
}

base::Result<base::Done> compter_essai_pin(command::Context& context, const base::Uuid& user) {
  return count_try(context.session(), par_pin, user.text(), context.now());
}

base::Result<base::Done> verifier_pin(command::Context& context, const Caissier* caissier, std::string_view pin) {
  if (caissier == nullptr || !caissier->actif || caissier->pin.empty() ||
      !crypto::argon2id_verify(caissier->pin, pin)) {
    return base::refuse(422, "pin_inexact", "Ce code n'est pas le bon.",
                        {{"pin_inexact", "#/pin", "Ce code n'est pas le bon."}});
  }
  context.queue(sql::oublier_essais, pg::Params().bytes(throttle_key(par_pin, caissier->id.text())));
  return base::Done{};
}

}  // namespace equipe
