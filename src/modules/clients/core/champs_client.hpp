#pragma once

#include <span>
#include <string>
#include <string_view>

#include "modules/clients/core/import_clients.hpp"

/// The fields of a client as columns: how each is named, written and read.
namespace clients {

/// A row on its way from text to client.
struct LectureClient {
  ClientImporte& client;
  LigneClient& ligne;
  /// Title of the column being read.
  std::string colonne;

  void faute(std::string code, std::string detail);
  void avis(std::string code, std::string detail);
};

/// Whether a column is written by an export, or only understood.
enum class Exporte { Oui, Non };

struct ChampClient {
  base::ColumnRule column;
  std::string_view titre;
  Exporte exporte;
  /// The value as an export writes it; empty when there is none.
  std::string (*format)(const ClientImporte&);
  /// Reads a cell that is not empty and differs from the known value.
  void (*read)(LectureClient&, const std::string& cell);
};

/// Positions in `champs_client()` of the fields that a plan looks at by name. Country precedes what depends on it.
enum ChampIndex : std::size_t {
  champ_id,
  champ_type,
  champ_nom,
  champ_prenom,
  champ_raison_sociale,
  champ_pays,
  champ_email,
  champ_telephone,
  champ_portable,
  champ_adresse,
  champ_complement,
  champ_code_postal,
  champ_ville,
  champ_siret,
  champ_siren,
  champ_numero_tva,
  champ_notes,
  champ_tags
};

/// Characters of an address, its complement included.
inline constexpr std::size_t adresse_max = 500;

[[nodiscard]] std::span<const ChampClient> champs_client();

}  // namespace clients
