#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/result.hpp"

/// The texts of mails: what the program proposes, and how variables are put in.
namespace courriel {

struct Texte {
  std::string sujet;
  std::string texte;
};

/// What a mail may be about: the types of documents, and the three levels of reminders.
inline constexpr std::string_view genres[] = {"DEVIS", "COMMANDE", "BON_LIVRAISON", "FACTURE",   "FACTURE_ACOMPTE",
                                              "AVOIR", "TICKET",   "RELANCE_1",     "RELANCE_2", "RELANCE_3"};

/// The variables that every text may use, between braces: "{numero}".
inline constexpr std::string_view variables[] = {"client",     "date",   "document",     "echeance",
                                                 "entreprise", "iban",   "jours_retard", "mentions_legales",
                                                 "montant",    "numero", "objet",        "reste_a_payer"};

using Valeurs = std::map<std::string, std::string, std::less<>>;

/// The program's own text for a genre; that of FACTURE for an unknown one.
[[nodiscard]] Texte texte_propose(std::string_view genre);

/// The faults of a text: `variable_inconnue` for each name between braces that is no variable, `accolade_seule` for an
/// opening brace that is not closed on its line. `pointer` is where the text stands.
[[nodiscard]] std::vector<base::Fault> fautes(std::string_view texte, std::string_view pointer);

/// The text with its variables; one without a value becomes nothing, what is no variable stays. Lines left empty by a
/// variable without value go.
[[nodiscard]] std::string remplir(std::string_view texte, const Valeurs& valeurs);

/// "1 234,56 €" of "1234.56", with spaces that do not break.
[[nodiscard]] std::string euros(std::string_view montant);

/// "facture" of FACTURE, as in "votre facture".
[[nodiscard]] std::string_view nom_de_document(std::string_view type);

}  // namespace courriel
