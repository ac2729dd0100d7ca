#pragma once

#include <string>
#include <vector>

#include "modules/efacture/core/ereporting.hpp"

namespace efacture {

/// The invoice that a line of 10.1 or 10.2 stands for.
struct FactureDeclaree {
  std::string numero;
  std::string date;
  std::string code_type;
  std::string client;
  std::string pays;
  std::string numero_tva;
};

struct Declaration {
  std::string id;
  FluxDeclare flux = FluxDeclare::VentesParticuliers;
  std::string nature;
  int rang = 0;
  std::string siren;
  std::string nom;
  bool option_debits = false;
  base::Date du;
  base::Date au;
  std::string devise;
  base::Centimes total_base;
  base::Centimes total_tva;
  struct Ligne {
    LigneDeclaree ligne;
    FactureDeclaree facture;
  };
  std::vector<Ligne> lignes;
};

/// The declaration as XML. The official schema of flow 10 was not at hand: the format is ours, described in the
/// module's README, one element for each datum of CGI ann. II 242 nonies M; a platform's connector translates it.
[[nodiscard]] std::string ecrire_declaration(const Declaration& declaration);

}  // namespace efacture
