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
extern const command::Field champs_modele[14];

}  // namespace recurrences
