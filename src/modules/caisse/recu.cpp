#include "modules/caisse/recu.hpp"

#include "modules/caisse/core/ecriture.hpp"
#include "modules/caisse/core/escpos.hpp"
#include "modules/caisse/core/pieces.hpp"

namespace caisse {

namespace {

std::string texte(const json::Value& objet, std::string_view nom) {
  const json::Value* v = objet.find(nom);
  return v == nullptr || v->is_null() ? std::string() : v->text;
}

/// "9.80" as a receipt says it.
std::string euros(const json::Value& objet, std::string_view nom) {
  std::string out = texte(objet, nom);
  const auto lu = base::parse_decimal(out, 6, INT64_MAX);
  out = base::format_decimal(static_cast<std::int64_t>(base::divide_half_away_from_zero(lu.units, 10'000)), 2);
  if (const auto point = out.find('.'); point != std::string::npos) out[point] = ',';
  return out;
}

std::string nombre(const json::Value& objet, std::string_view nom) {
  std::string out = base::format_decimal_short(base::parse_decimal(texte(objet, nom), 3, INT64_MAX).units, 3);
  if (const auto point = out.find('.'); point != std::string::npos) out[point] = ',';
  return out;
}

void imprimer_entete(Escpos& e, const json::Value& ticket, const pg::Rows& maison, std::int64_t copie) {
  e.gras(true), e.grand(true);
  e.centrer(maison.text(0, 0));
  e.grand(false), e.gras(false);
  if (!maison.is_null(0, 1)) e.centrer(maison.text(0, 1));
  e.centrer(std::string(maison.text(0, 2)) + " " + std::string(maison.text(0, 3)));
  if (!maison.is_null(0, 7)) e.centrer("Tél. " + std::string(maison.text(0, 7)));
  if (!maison.is_null(0, 4)) e.centrer("SIRET " + std::string(maison.text(0, 4)));
  if (!maison.is_null(0, 5)) e.centrer("TVA " + std::string(maison.text(0, 5)));
  if (const auto naf = maison.optional_text(0, 6); naf && !naf->empty()) e.centrer("NAF " + *naf);
  e.vide();
  if (copie > 0) e.gras(true), e.centrer("DUPLICATA " + std::to_string(copie)), e.gras(false);
  const bool retour = texte(ticket, "nature") == "RETOUR";
  e.colonnes((retour ? "Avoir " : "Ticket ") + texte(ticket, "numero"), texte(ticket, "emisAt"));
  if (retour) e.ligne("Retour sur le ticket " + texte(ticket, "origine"));
  e.colonnes(texte(ticket, "caisse"), texte(ticket, "caissier"));
  if (const std::string client = texte(ticket, "client"); !client.empty()) e.ligne("Client : " + client);
  e.filet();
}

void imprimer_lignes(Escpos& e, const json::Value& ticket) {
  const json::Value* lignes = ticket.find("lignes");
  for (const json::Value& l : lignes == nullptr ? std::vector<json::Value>{} : lignes->items) {
    e.ligne(texte(l, "designation"));
    std::string detail = "  " + nombre(l, "quantite") + " x " + euros(l, "prix_unitaire_ttc");
    if (const std::string r = euros(l, "remise"); r != "0,00") {
      detail += "  -" + (texte(l, "remiseType") == "POURCENT" ? nombre(l, "remise") + " %" : r);
    }
    e.colonnes(detail, euros(l, "montant_ttc"));
  }
  e.filet();
  if (const std::string r = euros(ticket, "remise"); r != "0,00") {
    e.colonnes("Remise", texte(ticket, "remiseType") == "POURCENT" ? nombre(ticket, "remise") + " %" : r);
  }
}

void imprimer_totaux(Escpos& e, const json::Value& ticket) {
  e.gras(true);
  e.colonnes(texte(ticket, "nature") == "RETOUR" ? "À VOUS RENDRE" : "TOTAL TTC", euros(ticket, "montant_ttc") + " €");
  e.gras(false);
  for (const json::Value& m : ticket.find("encaissements")->items) {
    e.colonnes(nom_du_moyen(texte(m, "moyen")), euros(m, "montant"));
    if (m.find("donne") != nullptr) e.colonnes("  Reçu", euros(m, "donne"));
    if (m.find("rendu") != nullptr) e.colonnes("  Rendu", euros(m, "rendu"));
  }
  e.vide();
  const json::Value* tva = ticket.find("tva");
  for (const json::Value& g : tva == nullptr ? std::vector<json::Value>{} : tva->items) {
    e.colonnes("TVA " + nombre(g, "taux") + " % sur " + euros(g, "ht"), euros(g, "tva"));
  }
  e.colonnes("Total HT", euros(ticket, "montant_ht"));
}

/// What the law asks to print besides: number of lines, software, signature.
void imprimer_preuve(Escpos& e, const json::Value& ticket) {
  const json::Value* lignes = ticket.find("lignes");
  const std::size_t nombre_de_lignes = lignes == nullptr ? 0 : lignes->items.size();
  e.centrer(std::to_string(nombre_de_lignes) + (nombre_de_lignes == 1 ? " ligne" : " lignes") + " - MyProPartner " +
            MYPROPARTNER_VERSION);
  if (const std::string s = texte(ticket, "signature"); !s.empty()) {
    e.centrer("N° " + texte(ticket, "seq") + " - " + extrait(s));
  }
}

}  // namespace

std::string octets_recu(const json::Value& ticket, const pg::Rows& maison, const Impression& impression) {
  Escpos e(impression.largeur);
  if (impression.tiroir) e.tiroir();
  imprimer_entete(e, ticket, maison, impression.copie);
  imprimer_lignes(e, ticket);
  imprimer_totaux(e, ticket);
  e.vide();
  if (!maison.is_null(0, 8)) e.centrer(maison.text(0, 8));
  imprimer_preuve(e, ticket);
  e.qr(texte(ticket, "numero"));
  e.couper();
  return e.octets();
}

std::string extrait_du_recu(const json::Value& ticket) {
  const std::string signature = texte(ticket, "signature");
  return signature.empty() ? std::string() : extrait(signature);
}

}  // namespace caisse
