#include "modules/clients/import_applique.hpp"

#include <algorithm>

#include "engine/imports/batch.hpp"
#include "engine/json/writer.hpp"
#include "modules/clients/sql.hpp"

namespace clients {

namespace {

using base::Verdict;
using Texte = std::string ClientImporte::*;

/// The columns that hold a text, unknown when it is empty. `nom` and `pays` are never empty.
constexpr std::pair<std::string_view, Texte> textes[] = {
    {"nom", &ClientImporte::nom},
    {"prenom", &ClientImporte::prenom},
    {"raisonSociale", &ClientImporte::raison_sociale},
    {"email", &ClientImporte::email},
    {"telephone", &ClientImporte::telephone},
    {"adresse", &ClientImporte::adresse},
    {"codePostal", &ClientImporte::code_postal},
    {"ville", &ClientImporte::ville},
    {"pays", &ClientImporte::pays},
    {"siret", &ClientImporte::siret},
    {"siren", &ClientImporte::siren},
    {"numeroTva", &ClientImporte::numero_tva},
    {"notes", &ClientImporte::notes},
};

/// Writes the columns that `voulue` keeps.
template <class Voulue>
void ecrire_colonnes(json::Writer& w, const ClientImporte& client, Voulue voulue) {
  if (voulue("type")) w.member("type", to_string(client.type));
  for (const auto& [colonne, texte] : textes) {
    if (!voulue(colonne)) continue;
    w.key(colonne);
    if ((client.*texte).empty()) {
      w.null();
    } else {
      w.string(client.*texte);
    }
  }
  if (!voulue("tags")) return;
  w.key("tags"), w.begin_array();
  for (const std::string& tag : client.tags) w.string(tag);
  w.end_array();
}

void ecrire_creation(json::Writer& w, const LigneClient& ligne, const base::Uuid& id) {
  w.begin_object();
  w.key("rang"), w.integer(static_cast<std::int64_t>(ligne.ligne));
  w.member("id", id.text());
  ecrire_colonnes(w, ligne.client, [](std::string_view) { return true; });
  w.end_object();
}

void ecrire_modification(json::Writer& w, const LigneClient& ligne) {
  w.begin_object();
  w.key("rang"), w.integer(static_cast<std::int64_t>(ligne.ligne));
  w.member("id", ligne.client.id);
  w.key("apres"), w.begin_object();
  ecrire_colonnes(w, ligne.client, [&](std::string_view colonne) {
    return std::any_of(ligne.differences.begin(), ligne.differences.end(),
                       [&](const base::Difference& difference) { return difference.champ == colonne; });
  });
  w.end_object();
  w.end_object();
}

template <class Ecrire>
void queue_par_lots(command::Context& context, const pg::Statement& statement, const base::Uuid& import,
                    const std::vector<const LigneClient*>& lignes, Ecrire ecrire) {
  for (std::size_t first = 0; first < lignes.size(); first += imports::rows_per_statement) {
    const std::size_t last = std::min(first + imports::rows_per_statement, lignes.size());
    std::string rows;
    json::Writer w(rows);
    w.begin_array();
    for (std::size_t i = first; i < last; ++i) ecrire(w, *lignes[i]);
    w.end_array();
    context.queue(statement, pg::Params().uuid(context.who().entreprise).uuid(import).text(rows));
  }
}

}  // namespace

void queue_import(command::Context& context, const base::Uuid& import, const std::string& fichier,
                  const PlanClients& plan, const imports::Counts& compte) {
  std::vector<const LigneClient*> creations;
  std::vector<const LigneClient*> modifications;
  for (const LigneClient& ligne : plan.lignes) {
    if (ligne.verdict == Verdict::Creer) creations.push_back(&ligne);
    if (ligne.verdict == Verdict::Modifier) modifications.push_back(&ligne);
  }
  // Rows are locked in the order of their identifiers.
  std::sort(modifications.begin(), modifications.end(),
            [](const LigneClient* a, const LigneClient* b) { return a->client.id < b->client.id; });
  imports::queue_batch(context, {import, "Client", fichier, imports::to_json(compte)});
  queue_par_lots(context, sql::creer_clients, import, creations, [&](json::Writer& w, const LigneClient& ligne) {
    ecrire_creation(w, ligne, base::Uuid::v7(context.now()));
  });
  imports::queue_joins(context, imports::Joins::Whole);
  queue_par_lots(context, sql::modifier_clients, import, modifications, ecrire_modification);
  imports::queue_joins(context, imports::Joins::AsPlanned);
  context.audit({"importer", "Client", import, {}, imports::to_json(compte)});
}

}  // namespace clients
