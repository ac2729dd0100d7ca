#include "modules/compta/livres.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "modules/compta/etat.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

namespace {

std::string_view couper(std::string_view& texte, char separateur) {
  const std::string_view morceau = texte.substr(0, texte.find(separateur));
  texte.remove_prefix(std::min(texte.size(), morceau.size() + 1));
  return morceau;
}

base::Centimes lire_centimes(std::string_view texte) {
  return {base::parse_decimal(texte, 2, base::centimes_max.value).units};
}
base::Taux lire_taux(std::string_view texte) {
  return {static_cast<std::int32_t>(base::parse_decimal(texte, 2, 10'000).units)};
}

/// "20.00|100.00|20.00;…"
std::vector<MontantTaux> lire_montants(std::string_view texte) {
  std::vector<MontantTaux> montants;
  while (!texte.empty()) {
    std::string_view ligne = couper(texte, ';');
    const base::Taux taux = lire_taux(couper(ligne, '|'));
    const base::Centimes net = lire_centimes(couper(ligne, '|'));
    montants.push_back({taux, net, lire_centimes(ligne)});
  }
  return montants;
}

/// "B|20.00|100.00;…"
std::vector<PoidsVente> lire_poids(std::string_view texte) {
  std::vector<PoidsVente> poids;
  while (!texte.empty()) {
    std::string_view ligne = couper(texte, ';');
    std::string nature(couper(ligne, '|'));
    const base::Taux taux = lire_taux(couper(ligne, '|'));
    poids.push_back({std::move(nature), taux, lire_centimes(ligne)});
  }
  return poids;
}

std::string libelle_de(std::string_view type, std::string_view numero, std::string_view origine) {
  if (type == "AVOIR") return "Avoir " + std::string(numero) + " sur " + std::string(origine);
  if (type == "FACTURE_ACOMPTE") return "Acompte " + std::string(numero);
  if (type == "TICKET") return "Ventes au comptoir " + std::string(numero);
  if (type == "REPRISE") return "Annulation " + std::string(origine) + " remplacée par " + std::string(numero);
  return "Facture " + std::string(numero);
}

/// Columns that pieces and payments have in common.
Piece lire_piece(const pg::Rows& rows, int row, int lettre) {
  Piece piece;
  piece.type = rows.text(row, 1);
  piece.numero = rows.text(row, 2);
  piece.date = rows.date(row, 3);
  piece.validation = rows.date(row, 4);
  piece.tiers = {std::string(rows.text(row, 5)), std::string(rows.text(row, 6))};
  if (piece.tiers.numero.empty()) piece.tiers = {"COMPTOIR", "Clients comptoir"};
  piece.lettre = rows.text(row, lettre);
  piece.date_lettre = rows.text(row, lettre + 1);
  return piece;
}

std::vector<Ecriture> lire_vente(const pg::Rows& rows, int row, const PlanComptable& plan) {
  Vente vente;
  vente.piece = lire_piece(rows, row, 14);
  vente.sens = static_cast<int>(rows.integer(row, 7));
  vente.net_a_payer = rows.centimes(row, 8);
  vente.groupes = lire_montants(rows.text(row, 9));
  vente.acomptes = lire_montants(rows.text(row, 10));
  vente.poids = lire_poids(rows.text(row, 11));
  vente.sur_encaissement = rows.boolean(row, 12);
  vente.acompte = rows.boolean(row, 13);
  vente.libelle = libelle_de(vente.piece.type, vente.piece.numero, rows.text(row, 16));
  Ecriture ecriture = ecriture_vente(vente, plan);
  // A document of nothing writes nothing.
  if (ecriture.lignes.empty()) return {};
  return {std::move(ecriture)};
}

std::vector<Ecriture> lire_encaissement(const pg::Rows& rows, int row, const PlanComptable& plan) {
  Encaissement e;
  e.piece = lire_piece(rows, row, 13);
  e.sens = static_cast<int>(rows.integer(row, 7));
  e.montant = rows.centimes(row, 8);
  e.moyen = rows.text(row, 9);
  e.reference = rows.text(row, 10);
  e.interne = rows.boolean(row, 11);
  e.tva_due = lire_montants(rows.text(row, 12));
  return ecritures_encaissement(e, plan);
}

std::vector<Ecriture> lire_perte(const pg::Rows& rows, int row, const PlanComptable& plan) {
  return {ecriture_perte(
      {lire_piece(rows, row, 10), rows.centimes(row, 7), lire_montants(rows.text(row, 8)), rows.boolean(row, 9)},
      plan)};
}

using Lecteur = std::vector<Ecriture> (*)(const pg::Rows&, int, const PlanComptable&);

/// One cursor, looked at one row ahead. Its first column is the place in the order.
class Source {
 public:
  Source(pg::Session& session, std::string nom, const pg::Statement& statement, const pg::Params& params,
         Lecteur lecteur)
      : m_session(session), m_fetch("FETCH 1000 FROM " + nom), m_lecteur(lecteur) {
    session.queue_sql("DECLARE " + nom + " NO SCROLL CURSOR FOR " + statement.text, params);
    session.queue_sql(m_fetch);
    m_rows = std::move(session.sync().back());
  }
  [[nodiscard]] bool vide() const { return m_row >= m_rows.size(); }
  [[nodiscard]] std::string_view cle() const { return m_rows.text(m_row, 0); }
  [[nodiscard]] std::vector<Ecriture> lire(const PlanComptable& plan) const { return m_lecteur(m_rows, m_row, plan); }
  void avancer() {
    if (++m_row < m_rows.size()) return;
    m_rows = m_session.execute_sql(m_fetch);
    m_row = 0;
  }

 private:
  pg::Session& m_session;
  std::string m_fetch;
  Lecteur m_lecteur;
  pg::Rows m_rows;
  int m_row = 0;
};

}  // namespace

void parcourir_ecritures(pg::Session& session, const Periode& periode, const std::string& fuseau,
                         const PlanComptable& plan, const std::function<bool(const Ecriture&)>& recevoir) {
  // Everything is wanted, not the first rows, and all at once: no plan that looks each document up. The texts of the
  // groups are many; in memory they need no temporary file.
  session.queue_sql("SET LOCAL cursor_tuple_fraction = 1");
  session.queue_sql("SET LOCAL enable_nestloop = off");
  session.queue_sql("SET LOCAL work_mem = '32MB'");
  const auto params = pg::Params().date(periode.du).date(periode.au).text(fuseau);
  std::array<Source, 5> sources{
      Source(session, "pieces", sql::fec_pieces, params, lire_vente),
      Source(session, "encaissements", sql::fec_encaissements, params, lire_encaissement),
      Source(session, "tickets", sql::fec_tickets, params, lire_vente),
      Source(session, "tickets_encaisses", sql::fec_tickets_encaisses, params, lire_encaissement),
      Source(session, "pertes", sql::fec_pertes, params, lire_perte)};
  for (;;) {
    Source* premiere = nullptr;
    for (Source& source : sources) {
      if (!source.vide() && (premiere == nullptr || source.cle() < premiere->cle())) premiere = &source;
    }
    if (premiere == nullptr) break;
    for (const Ecriture& ecriture : premiere->lire(plan)) {
      if (!recevoir(ecriture)) return;
    }
    premiere->avancer();
  }
  session.execute_sql("CLOSE ALL");
}

}  // namespace compta
