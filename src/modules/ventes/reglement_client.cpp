#include "modules/ventes/reglement_client.hpp"

#include <algorithm>

#include "base/faults.hpp"
#include "base/french_amounts.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

base::Result<CompteOuvert> charger_compte(command::Context& context, const command::Input& input,
                                          std::string_view liste) {
  std::vector<std::optional<std::string>> named;
  for (const auto& part : input.list(liste)) named.emplace_back(part.uuid("documentId")->text());
  context.queue(sql::client_connu, pg::Params().uuid(context.id()));
  context.queue(sql::documents_ouverts,
                pg::Params().uuid(context.id()).array(named).integer(documents_ouverts_max + 1));
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce client n'existe pas.");
  CompteOuvert compte{context.id(), loaded[0].optional_date(0, 1), lire_documents_du(loaded[1]), true};
  if (compte.documents.size() > documents_ouverts_max) {
    compte.documents.pop_back();
    compte.complet = false;
  }
  return compte;
}

bool a_payer(const DocumentDu& du) { return du.type != TypeDocument::Avoir && !du.en_caisse && du.reste().value > 0; }

base::Result<std::vector<base::Centimes>> lire_affectations(const CompteOuvert& compte, const command::Input& input,
                                                            std::string_view liste) {
  std::vector<base::Centimes> montants(compte.documents.size());
  std::vector<base::Fault> faults;
  const auto parts = input.list(liste);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const base::Uuid id = *parts[i].uuid("documentId");
    const auto found = std::find_if(compte.documents.begin(), compte.documents.end(),
                                    [&](const DocumentDu& du) { return du.id == id && a_payer(du); });
    if (found == compte.documents.end()) {
      faults.push_back({"reference_inconnue", base::pointer_to(liste, i, "documentId"),
                        "Ce document n'est pas à ce client, ou n'a plus rien à payer."});
      continue;
    }
    const base::Centimes montant{*parts[i].decimal("montant", 2)};
    base::Centimes& place = montants[static_cast<std::size_t>(found - compte.documents.begin())];
    if (place.value != 0) {
      faults.push_back(base::Fault{"document_en_double", base::pointer_to(liste, i, "documentId"),
                                   "Ce document est déjà dans la liste : donnez un seul montant."});
      continue;
    }
    if (montant > found->reste()) {
      faults.push_back({"montant_superieur_au_du", base::pointer_to(liste, i, "montant"),
                        "Il reste " + base::french_euros(found->reste()) + " à payer sur " + found->numero + ", " +
                            base::french_euros(montant - found->reste()) + " de moins que ce montant."});
    }
    place = montant;
  }
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  return montants;
}

std::string rendre_reglement_client(const base::Uuid& groupe, base::Centimes montant, base::Centimes excedent,
                                    const CompteOuvert& compte, const std::vector<PartFaite>& parts,
                                    const std::vector<pg::Rows>& written, base::Date aujourdhui) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("encaissementId", groupe.text());
  w.member_raw("montant", base::to_string(montant));
  w.member_raw("credit", base::to_string(excedent));
  w.key("documents"), w.begin_array();
  for (const PartFaite& part : parts) {
    rendre_reglement(w, compte.documents[part.document], part.paiement, written[part.solde].text(0, 0), aujourdhui);
  }
  w.end_array();
  w.end_object();
  return out;
}

}  // namespace ventes
