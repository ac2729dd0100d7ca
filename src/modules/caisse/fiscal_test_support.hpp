#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/catalog/catalog.hpp"
#include "engine/command/in_process.hpp"
#include "engine/crypto/signature.hpp"
#include "modules/caisse/fiscal.hpp"
#include "tests/support/test_database.hpp"

namespace caisse {

/// What a command does between its two round trips.
using Acte = std::function<void(Scelleur&, const std::vector<pg::Rows>&)>;

/// What it reads besides the heads.
using Preparer = std::function<void(command::Context&)>;

/// A company with two registers in a database of its own, and a command that lets a test sign.
class AtelierFiscal : public testing::Test {
 protected:
  AtelierFiscal() {
    ecrire("INSERT INTO \"Entreprise\" (id, nom, email, slug) VALUES ('" + entreprise.text() +
           "', 'Boulangerie', 'a@exemple.fr', 'boulangerie'); INSERT INTO \"Store\" (id, \"entrepriseId\", nom) "
           "VALUES ('" +
           magasin.text() + "', '" + entreprise.text() +
           "', 'Centre'); INSERT INTO \"Register\" (id, \"entrepriseId\", "
           "\"storeId\", nom, code) VALUES ('" +
           caisse_1.text() + "', '" + entreprise.text() + "', '" + magasin.text() + "', 'Comptoir', 'C01'), ('" +
           caisse_2.text() + "', '" + entreprise.text() + "', '" + magasin.text() + "', 'Terrasse', 'C02')");
    commandes.add({.path = "/api/v1/essai", .summary = "Essai.", .run = jouer});
  }

  static base::Uuid id(const std::string& fin) {
    return *base::Uuid::parse("00000000-0000-7000-8000-0000000000" + fin);
  }

  /// Runs SQL for the company, as the owner.
  void ecrire(const std::string& sql) {
    proprietaire.execute_script("BEGIN; SET LOCAL app.entreprise = '" + entreprise.text() + "'; " + sql + "; COMMIT");
  }
  pg::Rows lire(const std::string& sql) {
    proprietaire.queue_sql("BEGIN");
    proprietaire.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
    proprietaire.queue_sql(sql);
    proprietaire.queue_sql("COMMIT");
    return std::move(proprietaire.sync()[2]);
  }

  /// Carries out `acte` at `quand` in one transaction of the application that holds both registers.
  void signer(const std::string& quand, const Acte& acte, const Preparer& preparer = {}) {
    const base::Clock horloge(*base::parse_instant(quand));
    const command::InProcess programme(commandes, modeles, catalogue, horloge, coffre);
    en_cours = {&acte, &preparer, {caisse_1, caisse_2}};
    const auto reponse = programme.post(application, {entreprise, "Europe/Paris"}, "/api/v1/essai", "{}");
    ASSERT_TRUE(reponse) << reponse.error().detail;
  }

  base::Uuid entreprise = id("0a"), magasin = id("0b"), caisse_1 = id("01"), caisse_2 = id("02");
  test::Database base = test::Database::clone();
  pg::Session proprietaire{{.conninfo = base.owner()}};
  pg::Session application{{.conninfo = base.application()}};
  crypto::Vault coffre{std::string(32, 'k')};
  command::Registry commandes;
  resource::Registry modeles;
  catalog::Catalog catalogue;

 private:
  struct EnCours {
    const Acte* acte;
    const Preparer* preparer;
    std::vector<base::Uuid> caisses;
  };
  static inline EnCours en_cours;

  static base::Result<command::Answer> jouer(command::Context& context, const command::Input&) {
    const std::size_t place = queue_tetes(context, en_cours.caisses);
    if (*en_cours.preparer) (*en_cours.preparer)(context);
    const auto rows = TRY(context.load());
    Scelleur scelleur(context, rows, place);
    (*en_cours.acte)(scelleur, rows);
    scelleur.queue(context);
    context.apply();
    return command::Answer{.body = "{}"};
  }
};

}  // namespace caisse
