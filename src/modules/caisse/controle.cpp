#include "modules/caisse/controle.hpp"

#include "engine/json/value.hpp"

namespace caisse {

namespace {

/// The content of a record does not have the members that its kind has.
struct Incomplet {};

const std::string& texte(const json::Value& objet, std::string_view nom) {
  const json::Value* valeur = objet.find(nom);
  if (valeur == nullptr || (valeur->kind != json::Kind::String && valeur->kind != json::Kind::Number))
    throw Incomplet{};
  return valeur->text;
}

std::int64_t entier(const json::Value& valeur) {
  const auto lu = base::parse_decimal(valeur.text, 0, base::centimes_max.value * 1000);
  if (valeur.kind != json::Kind::Number || lu.error) throw Incomplet{};
  return lu.units;
}

std::int64_t entier(const json::Value& objet, std::string_view nom) {
  const json::Value* valeur = objet.find(nom);
  if (valeur == nullptr) throw Incomplet{};
  return entier(*valeur);
}

ParTaux lire_taux(const json::Value& objet) {
  const json::Value* taux = objet.find("vat");
  if (taux == nullptr) throw Incomplet{};
  ParTaux lu;
  for (const auto& [code, montant] : taux->members) lu[code] = {entier(montant)};
  return lu;
}

/// What must have been signed of such a content.
std::string signe_attendu(Nature nature, const json::Value& c) {
  const Chainon chainon{texte(c, "register"), entier(c, "seq"), texte(c, "at"), texte(c, "prev")};
  switch (nature) {
    case Nature::Ticket: return signe_ticket(chainon, lire_taux(c), {entier(c, "total")}, texte(c, "type"));
    case Nature::Copie:
      return signe_copie(chainon, texte(c, "type"), entier(c, "copy"), texte(c, "operator"), entier(c, "ticket_seq"));
    case Nature::Journal: return signe_journal(chainon, texte(c, "code"), texte(c, "text"), texte(c, "operator"));
    default:
      return signe_total(chainon, lire_taux(c), {entier(c, "total")}, {entier(c, "perpetual")},
                         {entier(c, "perpetual_abs")}, texte(c, "period"));
  }
}

/// The lines and payments of a ticket are its total: they are not in the signed text.
bool ticket_coherent(const json::Value& c) {
  std::int64_t lignes = 0;
  std::int64_t paye = 0;
  const json::Value* lines = c.find("lines");
  const json::Value* payments = c.find("payments");
  if (lines == nullptr || payments == nullptr) throw Incomplet{};
  for (const json::Value& ligne : lines->items) lignes += entier(ligne, "total");
  for (const json::Value& paiement : payments->items) paye += entier(paiement, "amount");
  return lignes == entier(c, "total") && paye == lignes;
}

bool contenu_signe(Nature nature, std::string_view contenu, std::string_view signe) {
  const auto lu = json::parse(contenu);
  if (!lu) return false;
  try {
    return signe_attendu(nature, *lu) == signe && (nature != Nature::Ticket || ticket_coherent(*lu));
  } catch (const Incomplet&) {
    return false;
  }
}

}  // namespace

ClesPubliques lire_cles_publiques(const pg::Rows& rows) {
  ClesPubliques cles;
  for (int row = 0; row < rows.size(); ++row) {
    if (auto cle = crypto::VerifyingKey::from_pem(rows.text(row, 1))) cles.emplace(rows.uuid(row, 0), std::move(*cle));
  }
  return cles;
}

std::optional<std::string> faute_de_piece(Nature nature, const Position& precedente, const pg::Rows& rows, int row,
                                          const ClesPubliques& cles) {
  const std::int64_t seq = rows.integer(row, 0);
  const std::string quoi = std::string(to_text(nature)) + " " + std::to_string(seq) + " : ";
  if (seq != precedente.seq + 1) return quoi + "les pièces depuis la " + std::to_string(precedente.seq) + " manquent";
  const std::string_view signe = rows.text(row, 2);
  if (!signe.ends_with((precedente.seq == 0 ? "Y," : "N,") + precedente.signature)) {
    return quoi + "elle ne porte pas la signature de la précédente";
  }
  if (!contenu_signe(nature, rows.text(row, 1), signe)) return quoi + "son contenu n'est pas celui qui a été signé";
  const auto cle = cles.find(rows.uuid(row, 4));
  if (cle == cles.end() || !cle->second.verify(signe, rows.text(row, 3)))
    return quoi + "sa signature n'est pas valable";
  return std::nullopt;
}

std::optional<std::string> controler_chaine(const Borne& borne, Position depuis, const Position& tete,
                                            const ClesPubliques& cles, const LirePieces& lire) {
  while (depuis.seq < tete.seq) {
    const pg::Rows rows = lire(borne, depuis.seq);
    if (rows.empty()) break;
    for (int row = 0; row < rows.size(); ++row) {
      if (auto faute = faute_de_piece(borne.nature, depuis, rows, row, cles)) return faute;
      depuis = {rows.integer(row, 0), std::string(rows.text(row, 3))};
    }
  }
  if (depuis.seq != tete.seq || depuis.signature != tete.signature) {
    return std::string(to_text(borne.nature)) + " " + std::to_string(tete.seq) +
           " : la dernière pièce manque ou n'est plus la même";
  }
  return std::nullopt;
}

}  // namespace caisse
