#include "modules/efacture/formats/extraction.hpp"

#include "base/text.hpp"

namespace efacture {

void Extraction::note(std::string_view code, const Lieu& lieu, std::string detail, Besoin besoin) {
  m_lecture.constats.push_back(
      {true, std::string(code), std::string(lieu.terme), std::string(lieu.lieu), std::move(detail)});
  if (besoin == Besoin::Indispensable) m_lecture.illisible = true;
}

bool Extraction::present(std::string_view valeur, const Lieu& lieu, Besoin besoin) {
  if (!valeur.empty()) return true;
  if (besoin != Besoin::Facultatif) {
    note("valeur_absente", lieu, "La valeur " + std::string(lieu.terme) + " manque.", besoin);
  }
  return false;
}

std::string Extraction::texte(std::string_view valeur, const Lieu& lieu, Besoin besoin) {
  if (!present(valeur, lieu, besoin)) return {};
  // What is longer is not a value but an attempt.
  constexpr std::size_t longest = 5'000;
  if (base::utf8_length(valeur) <= longest) return std::string(valeur);
  note("valeur_illisible", lieu, "La valeur " + std::string(lieu.terme) + " dépasse 5 000 caractères.", besoin);
  return {};
}

std::int64_t Extraction::decimal(std::string_view valeur, int decimales, std::int64_t limite, const Lieu& lieu,
                                 Besoin besoin) {
  const auto lu = base::parse_decimal(valeur, decimales, limite);
  if (!lu.error) return lu.units;
  const std::string quoi = "La valeur " + std::string(lieu.terme) + " « " + std::string(valeur.substr(0, 40)) + " »";
  if (*lu.error == base::DecimalError::TooManyDecimals) {
    note("trop_de_decimales", lieu, quoi + " a plus de " + std::to_string(decimales) + " décimales.", besoin);
  } else {
    note("valeur_illisible", lieu, quoi + " n'est pas un nombre admis.", besoin);
  }
  return 0;
}

base::Centimes Extraction::montant(std::string_view valeur, const Lieu& lieu, Besoin besoin) {
  if (!present(valeur, lieu, besoin)) return {};
  return {decimal(valeur, 2, base::centimes_max.value, lieu, besoin)};
}

std::int64_t Extraction::millioniemes(std::string_view valeur, const Lieu& lieu, std::int64_t defaut) {
  if (valeur.empty()) return defaut;
  return decimal(valeur, 6, 1'000'000'000'000'000, lieu, Besoin::Attendu);
}

std::optional<base::Taux> Extraction::taux(std::string_view valeur, const Lieu& lieu) {
  if (valeur.empty()) return std::nullopt;
  return base::Taux{static_cast<std::int32_t>(decimal(valeur, 2, 100'000, lieu, Besoin::Attendu))};
}

std::optional<base::Date> Extraction::iso(std::string_view valeur, const Lieu& lieu, Besoin besoin) {
  if (!present(valeur, lieu, besoin)) return std::nullopt;
  const auto date = base::Date::parse(valeur);
  if (!date) {
    note("date_invalide", lieu,
         "La date " + std::string(lieu.terme) + " n'existe pas ou n'a pas la forme demandée (BR-FR-03).", besoin);
  }
  return date;
}

std::optional<base::Date> Extraction::date_102(const xml::Element* element, const Lieu& lieu, Besoin besoin) {
  const std::string_view valeur = element == nullptr ? std::string_view() : std::string_view(element->text);
  if (!present(valeur, lieu, besoin)) return std::nullopt;
  if (element->attribute("format") != "102" || valeur.size() != 8) return iso("illisible", lieu, besoin);
  return iso(
      std::string(valeur.substr(0, 4)) + "-" + std::string(valeur.substr(4, 2)) + "-" + std::string(valeur.substr(6)),
      lieu, besoin);
}

std::string identifiant(std::string_view texte) {
  // Longer than any identifier: kept short, the control of its key says the rest.
  return base::compact_identifier(texte.substr(0, 60));
}

const xml::Element& ou_rien(const xml::Element* element) {
  static const xml::Element rien;
  return element == nullptr ? rien : *element;
}

}  // namespace efacture
