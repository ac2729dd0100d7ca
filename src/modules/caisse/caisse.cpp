#include "modules/caisse/caisse.hpp"

#include "engine/log/log.hpp"
#include "modules/caisse/controle.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

std::int64_t verifier_chaines(pg::Session& owner, const std::function<void(const ChaineRompue&)>& rompue) {
  const pg::Rows chaines = owner.execute(sql::chaines_a_verifier);
  ClesPubliques cles;
  base::Uuid caisse;
  for (int row = 0; row < chaines.size(); ++row) {
    const base::Uuid entreprise = chaines.uuid(row, 0);
    if (row == 0 || chaines.uuid(row, 1) != caisse) {
      caisse = chaines.uuid(row, 1);
      cles = lire_cles_publiques(owner.execute(sql::cles_a_verifier, pg::Params().uuid(entreprise).uuid(caisse)));
    }
    const std::int64_t dernier = chaines.integer(row, 5);
    const Borne borne{nature_de(chaines.text(row, 3)), chaines.boolean(row, 4), 1, dernier, {}, {}};
    const LirePieces lire = [&](const Borne& b, std::int64_t apres) {
      return owner.execute(sql::pieces_a_verifier, pg::Params()
                                                       .uuid(entreprise)
                                                       .uuid(caisse)
                                                       .text(to_text(b.nature))
                                                       .boolean(b.ecole)
                                                       .integer(apres)
                                                       .integer(b.a)
                                                       .integer(pieces_par_lecture));
    };
    const auto faute = controler_chaine(borne, {}, {dernier, std::string(chaines.text(row, 6))}, cles, lire);
    if (faute) rompue({entreprise, std::string(chaines.text(row, 2)), *faute});
  }
  return chaines.size();
}

void noter_programme(pg::Session& session, const command::InProcess& commands, Programme quoi) {
  const std::string corps = quoi == Programme::Demarrage ? R"({"evenement":"DEMARRAGE"})" : R"({"evenement":"ARRET"})";
  const pg::Rows entreprises = session.execute_sql("SELECT id, fuseau FROM systeme.entreprises_avec_caisse()");
  for (int row = 0; row < entreprises.size(); ++row) {
    const auto noted = commands.post(session, {entreprises.uuid(row, 0), std::string(entreprises.text(row, 1))},
                                     commande_noter_programme.path, corps);
    if (!noted) {
      logs::error("le journal des caisses n'a pas pu dire ce que fait le programme",
                  {{"entreprise", entreprises.text(row, 0)}, {"message", std::string_view(noted.error().detail)}});
    }
  }
}

}  // namespace caisse
