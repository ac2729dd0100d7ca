#include "modules/caisse/fiscal.hpp"

#include "engine/json/value.hpp"
#include "modules/caisse/fiscal_test_support.hpp"

namespace caisse {
namespace {

TicketFiscal vente(const std::string& quand, base::Centimes pain, base::Centimes table = {}) {
  TicketFiscal ticket{.at = *base::parse_instant(quand), .jour = base::Date::of(2026, 11, 5), .operateur = "U7"};
  ticket.lignes = {{"Pain, \"bis\"", {1000}, pain, {550}}};
  if (table.value != 0) ticket.lignes.push_back({"Table", {1500}, table, {2000}});
  ticket.paiements = {{"ESPECES", pain + table}};
  return ticket;
}

using FiscalTest = AtelierFiscal;

TEST_F(FiscalTest, each_record_carries_the_signature_before_it_and_is_signed_by_the_register) {
  signer("2026-11-05T08:00:00Z", [&](Scelleur& s, const auto&) {
    EXPECT_EQ(s.ticket(caisse_1, vente("2026-11-05T07:59:58Z", {240}, {41988})).seq, 1);
    EXPECT_EQ(s.ticket(caisse_1, vente("2026-11-05T07:59:59Z", {120})).seq, 2);
  });
  signer("2026-11-05T09:00:00Z", [&](Scelleur& s, const auto&) {
    TicketFiscal retour = vente("2026-11-05T09:00:00Z", {-120});
    retour.type = TypeTicket::Retour;
    const Signee signee = s.ticket(caisse_1, retour);
    EXPECT_EQ(signee.seq, 3);
    EXPECT_EQ(signee.heure, "20261105100000");
    EXPECT_EQ(signee.extrait, extrait(signee.signature));
  });
  const auto rows = lire(
      "SELECT p.signe, p.signature, p.contenu, c.publique FROM systeme.piece_fiscale p JOIN systeme.caisse_cle c ON "
      "c.id = p.cle_id "
      "WHERE p.nature = 'TICKET' ORDER BY p.seq");
  ASSERT_EQ(rows.size(), 3);
  std::string precedente;
  const char* signes[] = {"0550:240|2000:41988,42228,20261105085958,C01,1,VENTE,Y,",
                          "0550:120,120,20261105085959,C01,2,VENTE,N,",
                          "0550:-120,-120,20261105100000,C01,3,RETOUR,N,"};
  for (int row = 0; row < 3; ++row) {
    EXPECT_EQ(rows.text(row, 0), signes[row] + precedente);
    EXPECT_TRUE(crypto::VerifyingKey::from_pem(rows.text(row, 3))->verify(rows.text(row, 0), rows.text(row, 1)));
    const auto contenu = json::parse(rows.text(row, 2));
    ASSERT_TRUE(contenu);
    EXPECT_EQ(contenu->find("prev")->text, precedente);
    precedente = rows.text(row, 1);
  }
  EXPECT_EQ(json::parse(rows.text(0, 2))->find("lines")->items[1].find("qty")->text, "1.5");
  const auto journal =
      lire("SELECT contenu::jsonb ->> 'code' FROM systeme.piece_fiscale WHERE nature = 'JOURNAL' ORDER BY seq");
  ASSERT_EQ(journal.size(), 2);
  EXPECT_EQ(journal.text(0, 0), "260");
  EXPECT_EQ(journal.text(1, 0), "190");
}

TEST_F(FiscalTest, registers_and_training_have_chains_of_their_own) {
  signer("2026-11-05T08:00:00Z", [&](Scelleur& s, const auto&) {
    TicketFiscal ecole = vente("2026-11-05T08:00:00Z", {500});
    ecole.ecole = true;
    EXPECT_EQ(s.ticket(caisse_1, vente("2026-11-05T08:00:00Z", {240})).seq, 1);
    EXPECT_EQ(s.ticket(caisse_1, ecole).seq, 1);
    EXPECT_EQ(s.ticket(caisse_2, vente("2026-11-05T08:00:00Z", {100})).seq, 1);
    EXPECT_EQ(s.ticket(caisse_1, ecole).seq, 2);
  });
  const auto tetes =
      lire("SELECT perpetuel FROM systeme.caisse_chaine WHERE nature = 'TICKET' ORDER BY register_id, ecole");
  ASSERT_EQ(tetes.size(), 3);
  EXPECT_EQ(tetes.integer(0, 0), 240);
  EXPECT_EQ(tetes.integer(1, 0), 1000);
  EXPECT_EQ(tetes.integer(2, 0), 100);
  EXPECT_EQ(lire("SELECT count(DISTINCT publique) FROM systeme.caisse_cle").integer(0, 0), 2);
}

TEST_F(FiscalTest, a_total_says_the_tickets_since_the_one_before_and_the_next_ticket_comes_after) {
  const Preparer somme = [&](command::Context& context) { queue_somme_jour(context, caisse_1); };
  signer("2026-11-05T08:00:00Z", [&](Scelleur& s, const auto&) {
    s.ticket(caisse_1, vente("2026-11-05T07:00:00Z", {240}, {1000}));
    TicketFiscal annulation = vente("2026-11-05T07:30:00Z", {-240});
    annulation.type = TypeTicket::Annulation;
    s.ticket(caisse_1, annulation);
  });
  signer(
      "2026-11-05T19:00:00Z",
      [&](Scelleur& s, const auto& rows) {
        const TotalSigne z = s.total(caisse_1, Nature::Jour,
                                     {.at = *base::parse_instant("2026-11-05T19:00:00Z"),
                                      .jour = base::Date::of(2026, 11, 5),
                                      .operateur = "U7"},
                                     rows[2]);
        EXPECT_EQ(z.total.value, 1000);
        EXPECT_EQ(z.absolu.value, 1480);
        EXPECT_EQ(z.tickets, 2);
        EXPECT_EQ(z.tva, (ParTaux{{"0550", {0}}, {"2000", {1000}}}));
        EXPECT_EQ(z.types.at("ANNULATION").montant.value, -240);
        EXPECT_EQ(z.de, "20261105000000");
        EXPECT_EQ(z.a, "20261105200000");
        EXPECT_EQ(z.perpetuel.value, 1000);
        EXPECT_EQ(s.ticket(caisse_1, vente("2026-11-05T19:00:00Z", {70})).heure, "20261105200001");
      },
      somme);
  signer(
      "2026-11-06T19:00:00Z",
      [&](Scelleur& s, const auto& rows) {
        const TotalSigne z = s.total(caisse_1, Nature::Jour,
                                     {.at = *base::parse_instant("2026-11-06T19:00:00Z"),
                                      .jour = base::Date::of(2026, 11, 6),
                                      .operateur = "U7"},
                                     rows[2]);
        EXPECT_EQ(z.total.value, 70);
        EXPECT_EQ(z.perpetuel.value, 1070);
        EXPECT_EQ(z.perpetuel_absolu.value, 1550);
        EXPECT_EQ(z.de, "20261105200001");
      },
      somme);
  signer(
      "2026-12-01T08:00:00Z",
      [&](Scelleur& s, const auto& rows) {
        const TotalSigne mois = s.total(caisse_1, Nature::Mois,
                                        {.at = *base::parse_instant("2026-12-01T08:00:00Z"),
                                         .jour = base::Date::of(2026, 11, 30),
                                         .operateur = "U1"},
                                        rows[2]);
        EXPECT_EQ(mois.total.value, 1070);
        EXPECT_EQ(mois.tickets, 3);
        EXPECT_EQ(mois.de, "20261101000000");
        EXPECT_EQ(mois.a, "20261106200000");
        EXPECT_EQ(mois.moyens.at("ESPECES").montant.value, 1070);
        EXPECT_EQ(mois.types.at("VENTE").nombre, 2);
      },
      [&](command::Context& context) { queue_somme(context, caisse_1, Nature::Mois, base::Date::of(2026, 11, 30)); });
}

TEST_F(FiscalTest, a_clock_set_back_does_not_take_a_chain_back) {
  signer("2026-11-05T08:00:00Z",
         [&](Scelleur& s, const auto&) { s.ticket(caisse_1, vente("2026-11-05T08:00:00Z", {240})); });
  signer("2026-11-04T08:00:00Z", [&](Scelleur& s, const auto&) {
    TicketFiscal hier = vente("2026-11-04T08:00:00Z", {240});
    hier.jour = base::Date::of(2026, 11, 4);
    EXPECT_EQ(s.ticket(caisse_1, hier).heure, "20261105090000");
  });
  EXPECT_EQ(
      lire("SELECT count(*) FROM systeme.piece_fiscale WHERE nature = 'TICKET' AND jour = '2026-11-05'").integer(0, 0),
      2);
}

TEST_F(FiscalTest, a_key_that_cannot_be_opened_is_replaced_and_the_chain_goes_on) {
  const auto un_ticket = [&](Scelleur& s, const auto&) { s.ticket(caisse_1, vente("2026-11-05T08:00:00Z", {240})); };
  signer("2026-11-05T08:00:00Z", un_ticket);
  coffre = crypto::Vault(std::string(32, 'x'));
  signer("2026-11-05T08:01:00Z", un_ticket);
  // As after a backup without the private parts was restored.
  ecrire("DELETE FROM systeme.caisse_cle_privee");
  signer("2026-11-05T08:02:00Z", un_ticket);
  EXPECT_EQ(lire("SELECT count(*) FROM systeme.caisse_cle WHERE retiree_at IS NOT NULL").integer(0, 0), 2);
  const auto rows = lire(
      "SELECT p.signe, p.signature, c.publique, p.cle_id FROM systeme.piece_fiscale p JOIN systeme.caisse_cle c "
      "ON c.id = p.cle_id WHERE p.nature = 'TICKET' ORDER BY p.seq");
  ASSERT_EQ(rows.size(), 3);
  for (int row = 0; row < 3; ++row) {
    EXPECT_TRUE(crypto::VerifyingKey::from_pem(rows.text(row, 2))->verify(rows.text(row, 0), rows.text(row, 1)));
    if (row == 0) continue;
    EXPECT_TRUE(rows.text(row, 0).ends_with(rows.text(row - 1, 1)));
    EXPECT_NE(rows.text(row, 3), rows.text(row - 1, 3));
  }
  EXPECT_EQ(
      lire("SELECT count(*) FROM systeme.piece_fiscale WHERE nature = 'JOURNAL' AND contenu::jsonb ->> 'code' = '905'")
          .integer(0, 0),
      2);
}

TEST_F(FiscalTest, the_old_key_signs_the_event_that_names_the_new_one) {
  signer("2026-11-05T08:00:00Z", [&](Scelleur& s, const auto&) { s.journal(caisse_1, {"80", "Démarrage", "U7"}); });
  signer("2026-11-05T09:00:00Z",
         [&](Scelleur& s, const auto&) { s.changer_cle(caisse_1, "Changement annuel.", "U1"); });
  const auto rows =
      lire("SELECT contenu::jsonb ->> 'code', cle_id FROM systeme.piece_fiscale WHERE nature = 'JOURNAL' ORDER BY seq");
  ASSERT_EQ(rows.size(), 4);
  EXPECT_EQ(rows.text(2, 0), "905");
  EXPECT_EQ(rows.text(2, 1), rows.text(0, 1));
  EXPECT_EQ(rows.text(3, 0), "905");
  EXPECT_NE(rows.text(3, 1), rows.text(0, 1));
}

TEST_F(FiscalTest, the_application_neither_changes_nor_removes_what_was_recorded) {
  signer("2026-11-05T08:00:00Z",
         [&](Scelleur& s, const auto&) { s.ticket(caisse_1, vente("2026-11-05T08:00:00Z", {240})); });
  const auto refuse = [&](const std::string& sql, std::string_view sqlstate) {
    try {
      application.execute_script("BEGIN; SET LOCAL app.entreprise = '" + entreprise.text() + "'; " + sql + "; COMMIT");
      ADD_FAILURE() << "accepted: " << sql;
    } catch (const pg::Error& error) {
      EXPECT_EQ(error.sqlstate, sqlstate) << sql;
    }
    application.reset();
  };
  refuse("UPDATE systeme.piece_fiscale SET contenu = '{}'", "42501");
  refuse("DELETE FROM systeme.piece_fiscale", "42501");
  refuse("TRUNCATE systeme.piece_fiscale", "42501");
  refuse("DELETE FROM systeme.caisse_chaine", "42501");
  refuse("UPDATE systeme.caisse_chaine SET seq = 0", "MP001");
  refuse("UPDATE systeme.caisse_cle SET publique = publique", "42501");
  refuse("UPDATE \"Register\" SET code = 'C99' WHERE code = 'C01'", "MP001");
  EXPECT_THROW(ecrire("UPDATE systeme.piece_fiscale SET contenu = '{}'"), pg::Error);
}

TEST_F(FiscalTest, a_ticket_whose_payments_are_not_its_total_is_a_mistake) {
  signer("2026-11-05T08:00:00Z", [&](Scelleur& s, const auto&) {
    TicketFiscal faux = vente("2026-11-05T08:00:00Z", {240});
    faux.paiements.front().montant = {239};
    EXPECT_THROW(s.ticket(caisse_1, faux), std::logic_error);
    EXPECT_THROW(s.ticket(id("99"), vente("2026-11-05T08:00:00Z", {240})), std::logic_error);
  });
}

}  // namespace
}  // namespace caisse
