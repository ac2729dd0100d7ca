#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/xml/reader.hpp"
#include "modules/efacture/core/facture_recue.hpp"

namespace efacture {

/// Where a value stands: the business term and, when there may be several, which.
struct Lieu {
  std::string_view terme;
  std::string_view lieu = {};
};

/// Whether the invoice can be kept without a value.
enum class Besoin { Facultatif, Attendu, Indispensable };

/// Turns the texts of an XML invoice into values and notes what does not fit: `valeur_absente`, `valeur_illisible`,
/// `trop_de_decimales`, `date_invalide`.
class Extraction {
 public:
  explicit Extraction(Lecture& lecture) : m_lecture(lecture) {}

  [[nodiscard]] std::string texte(std::string_view valeur, const Lieu& lieu, Besoin besoin = Besoin::Facultatif);
  [[nodiscard]] base::Centimes montant(std::string_view valeur, const Lieu& lieu, Besoin besoin = Besoin::Facultatif);
  /// Millionths.
  [[nodiscard]] std::int64_t millioniemes(std::string_view valeur, const Lieu& lieu, std::int64_t defaut);
  [[nodiscard]] std::optional<base::Taux> taux(std::string_view valeur, const Lieu& lieu);
  /// "YYYY-MM-DD", as in UBL.
  [[nodiscard]] std::optional<base::Date> iso(std::string_view valeur, const Lieu& lieu,
                                              Besoin besoin = Besoin::Facultatif);
  /// "YYYYMMDD" with the attribute format="102", as in CII.
  [[nodiscard]] std::optional<base::Date> date_102(const xml::Element* element, const Lieu& lieu,
                                                   Besoin besoin = Besoin::Facultatif);

 private:
  void note(std::string_view code, const Lieu& lieu, std::string detail, Besoin besoin);
  /// False when there is nothing to read.
  bool present(std::string_view valeur, const Lieu& lieu, Besoin besoin);
  std::int64_t decimal(std::string_view valeur, int decimales, std::int64_t limite, const Lieu& lieu, Besoin besoin);

  Lecture& m_lecture;
};

/// "FR44 732 829 320" → "FR44732829320".
[[nodiscard]] std::string identifiant(std::string_view texte);

/// `*element`, or an element without anything.
[[nodiscard]] const xml::Element& ou_rien(const xml::Element* element);

/// The value of a CII invoice. Requires a root CrossIndustryInvoice.
[[nodiscard]] Lecture lire_cii(const xml::Element& root);
/// The value of a UBL Invoice or CreditNote.
[[nodiscard]] Lecture lire_ubl(const xml::Element& root);

}  // namespace efacture
