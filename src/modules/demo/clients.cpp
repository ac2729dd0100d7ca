#include "modules/demo/clients.hpp"

#include <array>
#include <set>
#include <span>

#include "base/fold.hpp"

namespace demo {
namespace {

constexpr std::string_view prenoms[] = {
    "Camille", "Jeanne",   "Louise",  "Inès",      "Chloé",   "Manon",   "Léa",    "Sarah",  "Zoé",
    "Élodie",  "Nathalie", "Sylvie",  "Françoise", "Monique", "Fatima",  "Aïcha",  "Karine", "Sandrine",
    "Hugo",    "Louis",    "Gabriel", "Jules",     "Noé",     "Rayan",   "Mehdi",  "Karim",  "Antoine",
    "Nicolas", "Julien",   "Rémi",    "Jérôme",    "Gérard",  "Bernard", "Michel", "André",  "Loïc"};
constexpr std::string_view noms[] = {
    "Faure",   "Blanchet", "Garnier", "Perrin",      "Morel",        "Chevallier", "Gauthier", "Fontaine",
    "Roussel", "Mathieu",  "Lefèvre", "Boyer",       "Girard",       "Bonnet",     "Dupuis",   "Marchand",
    "Barbier", "Renaud",   "Picard",  "Charpentier", "Haddad",       "Benali",     "Ferreira", "Da Silva",
    "Rossi",   "Martinez", "Nguyen",  "Kowalski",    "Traoré",       "Diallo",     "Repellin", "Jacquemet",
    "Vial",    "Bouvier",  "Ravier",  "Guillot",     "Brun-Buisson", "Meunier",    "Carrel",   "Tissot"};
constexpr std::string_view metiers[] = {"Menuiserie", "Plomberie", "Électricité", "Maçonnerie", "Serrurerie",
                                        "Peinture",   "Charpente", "Toitures",    "Carrelage",  "Paysages",
                                        "Rénovation", "Chauffage", "Agencement",  "Isolation",  "Multiservices"};
constexpr std::string_view suites[] = {"", " et Fils", " Frères", " SARL", " Habitat", " Bâtiment"};
constexpr std::string_view organismes[] = {"Mairie de Valbrune",
                                           "Lycée professionnel des Cimes",
                                           "École de la Vallée",
                                           "Communauté de communes du Haut-Vallon",
                                           "Centre hospitalier des Trois-Cols",
                                           "Office du logement du Vallon",
                                           "Régie des eaux de Valbrune",
                                           "Service départemental des routes du Vallon"};
constexpr std::string_view voies[] = {
    "rue de la République",   "avenue Jean-Jaurès", "rue Pasteur",          "chemin des Vignes",  "rue du Moulin",
    "place de l'Église",      "route de Lyon",      "impasse des Tilleuls", "allée des Bouleaux", "rue Victor-Hugo",
    "cours de la Libération", "rue des Écoles",     "montée du Château",    "chemin du Lavoir",   "boulevard Gambetta",
    "rue de l'Artisanat"};

struct Commune {
  std::string_view code_postal;
  std::string_view ville;
};
constexpr Commune communes[] = {{"38000", "Grenoble"},
                                {"38100", "Grenoble"},
                                {"38500", "Voiron"},
                                {"38130", "Échirolles"},
                                {"38240", "Meylan"},
                                {"38170", "Seyssinet-Pariset"},
                                {"38600", "Fontaine"},
                                {"38400", "Saint-Martin-d'Hères"},
                                {"38190", "Froges"},
                                {"38220", "Vizille"},
                                {"38340", "Voreppe"},
                                {"38120", "Saint-Égrève"},
                                {"38320", "Eybens"},
                                {"38160", "Saint-Marcellin"},
                                {"38140", "Rives"},
                                {"38250", "Villard-de-Lans"},
                                {"38520", "Le Bourg-d'Oisans"},
                                {"38350", "La Mure"},
                                {"38300", "Bourgoin-Jallieu"},
                                {"38200", "Vienne"},
                                {"73000", "Chambéry"},
                                {"73100", "Aix-les-Bains"},
                                {"74000", "Annecy"},
                                {"26000", "Valence"},
                                {"26100", "Romans-sur-Isère"},
                                {"69003", "Lyon"},
                                {"01000", "Bourg-en-Bresse"},
                                {"05000", "Gap"}};
/// Ranges that ARCEP keeps for fiction, without the leading zero.
constexpr std::string_view indicatifs[] = {"19900", "26191", "35301", "46571", "46571",
                                           "46571", "53649", "63998", "63998", "63998"};

/// The digit that makes the Luhn sum of `digits` and itself a multiple of ten.
char cle_luhn(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int digit = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 0) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string digits_of(std::uint64_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

void donner_coordonnees(ClientDemo& client, Random& random) {
  const Commune& commune = random.pick(std::span<const Commune>(communes));
  client.adresse =
      std::to_string(random.between(1, 120)) + " " + std::string(random.pick(std::span<const std::string_view>(voies)));
  client.code_postal = commune.code_postal;
  client.ville = commune.ville;
  client.telephone = "+33" + std::string(random.pick(std::span<const std::string_view>(indicatifs))) +
                     digits_of(random.below(10'000), 4);
}

void identifier(ClientDemo& client, std::string_view eight) {
  client.siren = siren_invente(eight);
  client.siret = siret_du_siege(client.siren);
  client.numero_tva = numero_tva_francais(client.siren);
}

ClientDemo particulier(Random& random) {
  ClientDemo client;
  client.type = "PARTICULIER";
  client.nom = random.pick(std::span<const std::string_view>(noms));
  client.prenom = random.pick(std::span<const std::string_view>(prenoms));
  client.email = base::fold_words(client.prenom, '-') + "." + base::fold_words(client.nom, '-') + "@example.org";
  client.niveau = random.chance(60) ? 0 : random.chance(75) ? 1 : 2;
  return client;
}

ClientDemo professionnel(std::size_t rank, Random& random) {
  ClientDemo client;
  client.type = "PROFESSIONNEL";
  const std::string nom(random.pick(std::span<const std::string_view>(noms)));
  client.raison_sociale = std::string(random.pick(std::span<const std::string_view>(metiers))) + " " + nom +
                          std::string(random.pick(std::span<const std::string_view>(suites)));
  client.nom = client.raison_sociale;
  client.email = "contact@" + base::fold_words(client.raison_sociale, '-') + ".example.org";
  identifier(client, "999" + digits_of(rank * 137 + 10'000 + random.below(100), 5));
  client.delai_paiement_jours = random.chance(70) ? 30 : 45;
  client.niveau = random.chance(40) ? 2 : 1;
  return client;
}

ClientDemo organisme(std::size_t rank) {
  ClientDemo client;
  client.type = "PUBLIC";
  client.raison_sociale = organismes[rank];
  client.nom = client.raison_sociale;
  client.email = "comptabilite@" + base::fold_words(client.raison_sociale, '-') + ".example.org";
  identifier(client, "2999" + digits_of(rank * 11 + 1000, 4));
  // Code de la commande publique R2192-10: thirty days.
  client.delai_paiement_jours = 30;
  return client;
}

}  // namespace

std::string siren_invente(std::string_view eight) { return std::string(eight) + cle_luhn(eight); }

std::string siret_du_siege(std::string_view siren) {
  const std::string digits = std::string(siren) + "0001";
  return digits + cle_luhn(digits);
}

std::string numero_tva_francais(std::string_view siren) {
  const std::uint64_t number = std::stoull(std::string(siren));
  return "FR" + digits_of((12 + 3 * (number % 97)) % 97, 2) + std::string(siren);
}

std::vector<ClientDemo> inventer_clients(Random& random) {
  constexpr std::size_t count = 200;
  constexpr std::size_t publics = std::size(organismes);
  constexpr std::size_t professionnels = 62;
  std::vector<ClientDemo> clients;
  std::set<std::string> emails;
  while (clients.size() < count) {
    const std::size_t rank = clients.size();
    ClientDemo client = rank < publics                    ? organisme(rank)
                        : rank < publics + professionnels ? professionnel(rank, random)
                                                          : particulier(random);
    // An address is the key of an import: nobody shares one here.
    if (!emails.insert(client.email).second) continue;
    donner_coordonnees(client, random);
    clients.push_back(std::move(client));
  }
  return clients;
}

}  // namespace demo
