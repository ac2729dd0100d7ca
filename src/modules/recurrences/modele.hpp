#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/uuid.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/recurrences/core/echeancier.hpp"

namespace recurrences {

inline constexpr std::string_view modes[] = {"BROUILLON", "EMISSION", "ENVOI"};
inline constexpr std::string_view statuts[] = {"ACTIF", "SUSPENDU", "TERMINE"};
inline constexpr std::int64_t destinataires_max = 50;
inline constexpr int dates_annoncees = 6;

/// A recurring document.
struct Modele {
  base::Uuid id;
  std::string nom;
  /// The input of Document/enregistrer, JSON.
  std::string demande;
  Rythme rythme;
  std::string mode = "BROUILLON";
  std::vector<std::string> destinataires;
  int rang_suivant = 0;
  std::string statut = "ACTIF";
  std::int64_t version = 1;
};

/// A row of verrouiller_modele.sql, modeles_dus.sql or lister_modeles_recurrents.sql.
[[nodiscard]] Modele lire_modele(const pg::Rows& rows, int row);

[[nodiscard]] std::vector<std::string> textes_de(std::string_view json_array);
[[nodiscard]] std::vector<std::optional<std::string>> tableau(const std::vector<std::string>& values);

/// Writes a template as the API gives it, with its next dates (six at most), the object left open.
void ecrire_modele(json::Writer& w, const Modele& modele);

/// What the API gives.
inline constexpr command::Field champs_modele[] = {
    command::uuid("id", "Modèle.").must(),
    command::text("nom", 200, "Nom.").must(),
    {.name = "demande",
     .kind = command::Kind::Json,
     .about = "Contenu du brouillon, comme Document/enregistrer.",
     .required = true},
    command::choice("unite", unites, "JOUR, SEMAINE, MOIS, ANNEE.").must(),
    command::integer("intervalle", 1, 366, "Une échéance toutes les n unités.").must(),
    command::date("ancre", "Première échéance.").must(),
    command::date("fin", "Dernier jour possible."),
    command::integer("nombre", 1, 100'000, "Nombre d'échéances."),
    command::choice("mode", modes, "BROUILLON, EMISSION, ENVOI.").must(),
    command::text_list("destinataires", destinataires_max, "Adresses de l'envoi ; vide : celle du client.").must(),
    command::integer("rangSuivant", 0, 2'000'000'000, "Rang de la prochaine échéance, de 0.").must(),
    command::choice("statut", statuts, "ACTIF, SUSPENDU, TERMINE.").must(),
    command::integer("version", 1, 2'000'000'000, "Version à rendre à la modification suivante.").must(),
    command::text_list("prochaines", dates_annoncees, "Dates des prochaines échéances.").must(),
};

}  // namespace recurrences
