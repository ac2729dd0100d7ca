#include "engine/json/value.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/core/escpos.hpp"
#include "modules/caisse/core/pieces.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr std::string_view formats[] = {"json", "escpos"};
constexpr command::Field requete[] = {
    command::choice("format", formats, "json (par défaut), ou escpos pour les octets d'une imprimante de tickets."),
    command::text("largeur", 2, "Caractères par ligne : 42 par défaut, 32 pour un rouleau de 58 mm."),
    command::text("tiroir", 3, "« oui » pour ouvrir le tiroir."),
};
constexpr command::Field reponse[] = {
    command::object("entreprise", champs_maison, "En-tête."),
    command::Field{.name = "ticket",
                   .kind = command::Kind::Json,
                   .about = "Numéro, date, lignes, TVA, encaissements, signature, nombre de duplicatas."},
    command::text("extrait", 4, "Les quatre caractères de la signature que le ticket imprime."),
};

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

std::string moyen(const std::string& nom) {
  if (nom == "ESPECES") return "Espèces";
  if (nom == "CARTE") return "Carte bancaire";
  if (nom == "CHEQUE") return "Chèque";
  if (nom == "TITRE_RESTAURANT") return "Titre-restaurant";
  if (nom == "BON_CADEAU") return "Bon cadeau";
  if (nom == "AVOIR") return "Avoir";
  if (nom == "POINTS") return "Points de fidélité";
  if (nom == "VIREMENT") return "Virement";
  return "Autre";
}

void imprimer_entete(Escpos& e, const json::Value& ticket, const pg::Rows& maison) {
  e.gras(true), e.grand(true);
  e.centrer(maison.text(0, 0));
  e.grand(false), e.gras(false);
  if (!maison.is_null(0, 1)) e.centrer(maison.text(0, 1));
  e.centrer(std::string(maison.text(0, 2)) + " " + std::string(maison.text(0, 3)));
  if (!maison.is_null(0, 7)) e.centrer("Tél. " + std::string(maison.text(0, 7)));
  if (!maison.is_null(0, 4)) e.centrer("SIRET " + std::string(maison.text(0, 4)));
  if (!maison.is_null(0, 5)) e.centrer("TVA " + std::string(maison.text(0, 5)));
  e.vide();
  if (const std::string n = texte(ticket, "duplicata"); n != "0")
    e.gras(true), e.centrer("DUPLICATA " + n), e.gras(false);
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
    e.colonnes(moyen(texte(m, "moyen")), euros(m, "montant"));
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

std::string escpos(const json::Value& ticket, const pg::Rows& maison, int largeur, bool tiroir) {
  Escpos e(largeur);
  if (tiroir) e.tiroir();
  imprimer_entete(e, ticket, maison);
  imprimer_lignes(e, ticket);
  imprimer_totaux(e, ticket);
  e.vide();
  if (!maison.is_null(0, 8)) e.centrer(maison.text(0, 8));
  if (const std::string s = texte(ticket, "signature"); !s.empty()) {
    e.centrer("N° " + texte(ticket, "seq") + " - " + extrait(s));
  }
  e.qr(texte(ticket, "numero"));
  e.couper();
  return e.octets();
}

/// The receipt of a ticket or of a refund: data, or the bytes of a printer. One that was reprinted says which duplicate
/// it is. Refuses 404 introuvable.
base::Result<command::Answer> lire_recu(command::Context& context, const command::Input&) {
  context.queue(sql::recu, pg::Params().uuid(context.id()).text(context.time_zone()));
  context.queue(sql::maison_du_ticket, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce ticket n'a pas été fait par une caisse.");
  const json::Value ticket = json::parse(loaded[0].text(0, 1)).value();
  command::Answer answer;
  if (context.query("format") == "escpos") {
    const int largeur = context.query("largeur") == "32" ? 32 : 42;
    answer.content_type = "application/octet-stream";
    answer.body = escpos(ticket, loaded[1], largeur, context.query("tiroir") == "oui");
    return answer;
  }
  json::Writer w(answer.body);
  w.begin_object();
  ecrire_maison(w, loaded[1]);
  w.member_raw("ticket", loaded[0].text(0, 1));
  const std::string signature = texte(ticket, "signature");
  membre(w, "extrait", signature.empty() ? std::nullopt : std::optional(extrait(signature)));
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_recu{
    .method = "GET",
    .path = "/api/v1/Document/{id}/recu",
    .right = "caisse:vendre",
    .summary = "Donne le ticket à imprimer : ses données, ou les octets ESC/POS d'une imprimante.",
    .query = requete,
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_recu,
};

}  // namespace caisse
