#include "modules/ventes/core/adresse_electronique.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ventes {

namespace {

/// Schemes of the list EAS for VAT numbers, by the letters that a number begins with.
constexpr std::array<std::pair<std::string_view, std::string_view>, 28> schemas_tva{{
    {"AT", "9914"}, {"BE", "9925"}, {"BG", "9926"}, {"CY", "9928"}, {"CZ", "9929"}, {"DE", "9930"}, {"EE", "9931"},
    {"EL", "9933"}, {"ES", "9920"}, {"GB", "9932"}, {"HR", "9934"}, {"HU", "9910"}, {"IE", "9935"}, {"IT", "0211"},
    {"LT", "9937"}, {"LU", "9938"}, {"LV", "9939"}, {"MT", "9943"}, {"NL", "9944"}, {"PL", "9945"}, {"PT", "9946"},
    {"RO", "9947"}, {"SE", "9955"}, {"SI", "9949"}, {"SK", "9950"}, {"MC", "9940"}, {"LI", "9936"}, {"SM", "9951"},
}};

std::string_view schema_tva(std::string_view numero) {
  const auto connu = std::find_if(schemas_tva.begin(), schemas_tva.end(),
                                  [&](const auto& schema) { return numero.starts_with(schema.first); });
  return connu == schemas_tva.end() ? std::string_view() : connu->second;
}

}  // namespace

bool en_france(std::string_view pays) { return pays.empty() || pays == "FR"; }

AdresseRoutee adresse_electronique(const DemandeAdresse& d) {
  if (!d.adresse.empty()) return {d.schema.empty() ? "0225" : d.schema, d.adresse};
  const bool entreprise = d.type != TypeAcheteur::Particulier;
  if (entreprise && en_france(d.pays) && !d.siren.empty()) return {"0225", d.siren};
  if (entreprise && !d.numero_tva.empty()) {
    if (const auto schema = schema_tva(d.numero_tva); !schema.empty()) return {std::string(schema), d.numero_tva};
  }
  if (!d.email.empty()) return {"EM", d.email};
  return {};
}

bool adresse_acceptable(const AdresseRoutee& adresse, std::string_view siren) {
  constexpr std::size_t longueur_max = 125;
  if (adresse.schema != "0225" || !adresse.valeur.starts_with(siren) || adresse.valeur.size() > longueur_max) {
    return false;
  }
  return std::all_of(adresse.valeur.begin(), adresse.valeur.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           std::string_view("+-_.").find(c) != std::string_view::npos;
  });
}

}  // namespace ventes
