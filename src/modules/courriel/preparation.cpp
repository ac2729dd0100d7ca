#include "modules/courriel/preparation.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "engine/json/value.hpp"
#include "engine/mail/message.hpp"
#include "modules/courriel/sql.hpp"
#include "modules/entreprise/entreprise.hpp"

namespace courriel {

namespace {

enum Colonne {
  Id,
  Type,
  Statut,
  Numero,
  Emission,
  Echeance,
  Montant,
  Reste,
  Objet,
  Client,
  Email,
  TypeClient,
  Emetteur,
  Iban,
  Taux,
  Reglement,
  Niveau,
  RelanceLe,
  Promesse,
  Envois
};

/// A subject stays on one line.
std::string sur_une_ligne(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return text;
}

std::vector<std::optional<std::string>> tableau(const std::vector<std::string>& values) {
  return {values.begin(), values.end()};
}

}  // namespace

DocumentEcrit lire_document(const pg::Rows& rows, int row, base::Date aujourdhui) {
  DocumentEcrit d;
  d.id = rows.uuid(row, Id);
  d.type = ventes::from_text<ventes::TypeDocument>(rows.text(row, Type)).value_or(ventes::TypeDocument::Facture);
  d.statut =
      ventes::from_text<ventes::StatutDocument>(rows.text(row, Statut)).value_or(ventes::StatutDocument::Brouillon);
  d.numero = rows.text(row, Numero);
  d.client = rows.text(row, Client);
  d.email = rows.text(row, Email);
  d.type_client = rows.text(row, TypeClient);
  d.taux = rows.text(row, Taux);
  d.reglement = rows.text(row, Reglement);
  d.echeance = rows.optional_date(row, Echeance);
  d.reste = rows.text(row, Reste);
  d.envois = rows.integer(row, Envois);
  d.creance.echeance = d.echeance.value_or(aujourdhui);
  d.creance.dernier_niveau = static_cast<int>(rows.integer(row, Niveau));
  d.creance.dernier_jour = rows.optional_date(row, RelanceLe);
  d.creance.promesse = rows.optional_date(row, Promesse);
  const bool due = d.reglement == "NON_PAYE" || d.reglement == "PARTIEL" || d.reglement == "EN_RETARD";
  const bool live = d.statut == ventes::StatutDocument::Valide || d.statut == ventes::StatutDocument::Envoye;
  const bool invoice = d.type == ventes::TypeDocument::Facture || d.type == ventes::TypeDocument::FactureAcompte;
  d.creance.close =
      !due || !live || !invoice || !d.echeance || rows.is_null(row, Reste) || rows.centimes(row, Reste).value <= 0;
  Valeurs& v = d.valeurs;
  v["client"] = d.client;
  v["date"] = rows.optional_date(row, Emission).value_or(aujourdhui).french();
  v["document"] = nom_de_document(rows.text(row, Type));
  v["entreprise"] = rows.text(row, Emetteur);
  v["iban"] = rows.text(row, Iban);
  v["montant"] = euros(rows.text(row, Montant));
  v["numero"] = d.numero;
  v["objet"] = rows.text(row, Objet);
  if (!d.reste.empty()) v["reste_a_payer"] = euros(d.reste);
  if (d.echeance) {
    v["echeance"] = d.echeance->french();
    v["jours_retard"] = std::to_string(std::max(0, aujourdhui.days_since_epoch() - d.echeance->days_since_epoch()));
  }
  return d;
}

Texte texte_de(const pg::Rows& modeles, std::string_view genre) {
  for (int row = 0; row < modeles.size(); ++row) {
    if (modeles.text(row, 0) == genre) return {std::string(modeles.text(row, 1)), std::string(modeles.text(row, 2))};
  }
  return texte_propose(genre);
}

void verifier_adresses(const std::vector<std::string>& adresses, const std::string& champ,
                       std::vector<base::Fault>& fautes) {
  for (std::size_t i = 0; i < adresses.size(); ++i) {
    if (mail::valid_address(adresses[i])) continue;
    fautes.push_back({"adresse_invalide", json::pointer_append("#/" + champ, i),
                      "Cette adresse électronique n'est pas valable : une adresse s'écrit nom@exemple.fr."});
  }
}

base::Uuid queue_courriel(command::Context& context, const Courriel& courriel, const Reglage& reglage) {
  const base::Uuid id = base::Uuid::v7(context.now());
  std::vector<std::optional<std::string>> all;
  std::set<std::string> known;
  for (const auto* list : {&courriel.a, &courriel.cc}) {
    for (const std::string& adresse : *list) {
      if (known.insert(base::ascii_lower(adresse)).second) all.emplace_back(adresse);
    }
  }
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(id).uuid(courriel.document).text(courriel.genre).integer(courriel.envoi);
  params.text(reglage.expediteur).text(reglage.nom_expediteur).text(reglage.repondre_a);
  params.array(tableau(courriel.a)).array(tableau(courriel.cc));
  params.text(sur_une_ligne(courriel.texte.sujet))
      .text(courriel.texte.texte)
      .boolean(courriel.avec_pdf)
      .instant(context.now());
  params.array(all);
  context.queue(sql::creer_courriel, params);
  entreprise::queue_consommation_courriels(context, static_cast<std::int64_t>(all.size()));
  context.effect("courriel", R"({"courriel":")" + id.text() + R"("})");
  return id;
}

}  // namespace courriel
