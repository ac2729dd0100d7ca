#include "modules/caisse/releves.hpp"

#include "modules/caisse/core/ecriture.hpp"

namespace caisse {

base::Result<Papier> lire_papier(const command::Context& context) {
  const std::string papier = context.query("papier").value_or("A4");
  if (papier == "A4") return Papier::A4;
  if (papier == "80") return Papier::Rouleau;
  return base::Unexpected{command::invalid_input({{"valeur_inconnue", "papier", "Le papier est A4 ou 80."}})};
}

std::vector<std::string> lignes_maison(const pg::Rows& maison) {
  std::vector<std::string> lignes{std::string(maison.text(0, 0))};
  const auto ajouter = [&](std::string_view avant, int colonne) {
    if (const auto texte = maison.optional_text(0, colonne); texte && !texte->empty()) {
      lignes.push_back(std::string(avant) + *texte);
    }
  };
  ajouter("", 1);
  const std::string ville = maison.optional_text(0, 2).value_or("") + " " + maison.optional_text(0, 3).value_or("");
  if (ville.size() > 1) lignes.push_back(ville);
  ajouter("SIRET ", 4);
  ajouter("TVA ", 5);
  ajouter("NAF ", 6);
  return lignes;
}

std::string texte_de(const json::Value& objet, std::string_view nom) {
  const json::Value* v = objet.find(nom);
  return v == nullptr || v->is_null() ? std::string() : v->text;
}

base::Centimes centimes_de(const json::Value& objet, std::string_view nom) {
  const auto lu = base::parse_decimal(texte_de(objet, nom), 2, base::centimes_max.value * 1000);
  return {lu.error ? 0 : lu.units};
}

Tableau tableau_tva(const json::Value& taux) {
  Tableau t{.titre = "TVA", .entetes = {"Taux", "HT", "TVA", "TTC"}};
  base::Centimes ht, tva, ttc;
  for (const json::Value& g : taux.items) {
    t.lignes.push_back({ecrire_pour_cent({static_cast<std::int32_t>(centimes_de(g, "taux").value)}),
                        ecrire_euros(centimes_de(g, "ht")), ecrire_euros(centimes_de(g, "tva")),
                        ecrire_euros(centimes_de(g, "ttc"))});
    ht += centimes_de(g, "ht"), tva += centimes_de(g, "tva"), ttc += centimes_de(g, "ttc");
  }
  t.total = {"Total", ecrire_euros(ht), ecrire_euros(tva), ecrire_euros(ttc)};
  return t;
}

command::Answer page_pdf(std::string body, const std::string& nom) {
  command::Answer answer{.body = std::move(body), .content_type = "application/pdf"};
  answer.headers.push_back({"Content-Disposition", "inline; filename=\"" + nom + ".pdf\""});
  return answer;
}

}  // namespace caisse
