#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"
#include "base/tabular.hpp"

/// Import and export of clients as rows of text (R-CAT-1): decides what each row would do, touches nothing.
namespace clients {

enum class TypeClient { Particulier, Professionnel, Public, Etranger };
/// "PARTICULIER", "PROFESSIONNEL", "PUBLIC", "ETRANGER".
[[nodiscard]] std::string_view to_string(TypeClient type);

/// What an import may say of a client. Empty texts are unknown.
struct ClientImporte {
  /// Identifier of the client in the database; empty for one that does not exist yet.
  std::string id;
  TypeClient type = TypeClient::Particulier;
  std::string nom;
  std::string prenom;
  std::string raison_sociale;
  /// Lower case.
  std::string email;
  /// E.164: "+33123456789".
  std::string telephone;
  /// Lines parted by "\n", without postcode and town.
  std::string adresse;
  std::string code_postal;
  std::string ville;
  /// ISO 3166-1, two letters.
  std::string pays = "FR";
  std::string siret;
  std::string siren;
  std::string numero_tva;
  std::string notes;
  std::vector<std::string> tags;

  friend bool operator==(const ClientImporte&, const ClientImporte&) = default;
};

/// What designates a client in a file, already normalised as the columns of `ClientImporte` are.
struct CleClient {
  std::string id;
  std::string email;
  std::string siret;
  std::string nom;
  std::string prenom;
  std::string code_postal;
};

/// The clients that exist.
class ClientsConnus {
 public:
  explicit ClientsConnus(std::vector<ClientImporte> clients);

  /// The clients that `cle` designates: by identifier; else by e-mail, of those the namesakes when several share it;
  /// else by SIRET; else by name, first name and postcode, accents and case aside. More than one means that the key is
  /// ambiguous. The pointers live as long as this object.
  [[nodiscard]] std::vector<const ClientImporte*> designes(const CleClient& cle) const;

 private:
  using Index = std::unordered_multimap<std::string, std::size_t>;
  [[nodiscard]] std::vector<const ClientImporte*> found(const Index& index, const std::string& key) const;

  std::vector<ClientImporte> m_clients;
  Index m_ids;
  Index m_emails;
  Index m_sirets;
  Index m_noms;
};

/// What one row does. For Creer and Modifier `client` is the whole client as it will be; for Erreur it is what could be
/// read. `differences` is filled for Modifier only.
struct LigneClient {
  std::size_t ligne = 0;
  base::Verdict verdict = base::Verdict::Erreur;
  ClientImporte client;
  std::vector<base::Difference> differences;
  std::vector<base::FauteImport> fautes;
  std::vector<base::AvisImport> avis;
};

struct PlanClients {
  /// Notices about the file: columns not read.
  std::vector<base::AvisImport> avis;
  std::vector<LigneClient> lignes;
  std::size_t creer = 0;
  std::size_t modifier = 0;
  std::size_t inchange = 0;
  std::size_t erreur = 0;
};

/// Decides row by row. `rows` begins with the titles. Rows are matched as `ClientsConnus::designes` says.
///
/// An absent column and an empty cell leave the value in place. A cell that says what the client already holds is never
/// judged, so that an export imports unchanged. E-mail becomes lower case, telephones E.164, countries two letters
/// (France when none is given); a French postcode of four digits gets back the zero that a spreadsheet took. The type
/// of a new client without one follows from country, SIREN and company name; its name, when missing, is the company's.
/// A row that names a client already named above is a fault.
///
/// Refuses: fichier_vide (no title row), colonnes_manquantes (no name, company, e-mail, SIRET or identifier): 422.
[[nodiscard]] base::Result<PlanClients> planifier_import(std::span<const base::TableRow> rows,
                                                         const ClientsConnus& connus);

/// Titles of an export, which `planifier_import` recognises. The first one is the identifier, which keeps namesakes
/// apart.
[[nodiscard]] std::vector<std::string> champs_export();
/// The row of `client` under those titles. To be written with the formula guard of the CSV writer.
[[nodiscard]] std::vector<std::string> ligne_export(const ClientImporte& client);

}  // namespace clients
