#include <map>

#include "base/faults.hpp"
#include "modules/stock/core/planche.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/pdf/etiquettes.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr command::Field champs_ligne[] = {
    command::uuid("articleId", "Article.").must(),
    command::integer("quantite", 0, etiquettes_max, "Nombre d'étiquettes.").must(),
};
constexpr command::Field entree[] = {
    command::choice("format", planches, "A4_65 : 65 étiquettes de 38 × 21 mm ; A4_24 : 24 de 63 × 34 mm.").must(),
    command::integer(
        "depart", 1, 65,
        "Première place libre de la première feuille, de gauche à droite puis de haut en bas ; 1 par défaut."),
    command::boolean("prix", "Imprimer le prix TTC ; oui par défaut."),
    command::list("lignes", champs_ligne, 1'000, "Articles et nombre d'étiquettes.").must(),
};

/// Sheets of bar code labels as a PDF. Refuses 422 as `fautes_etiquettes`.
base::Result<command::Answer> imprimer_etiquettes(command::Context& context, const command::Input& input) {
  std::vector<base::Uuid> articles;
  for (const command::Input& ligne : input.list("lignes")) articles.push_back(*ligne.uuid("articleId"));
  context.queue(sql::articles_a_etiqueter, pg::Params().array(textes(articles)));
  const auto lus = TRY(context.load());
  const bool prix = input.boolean("prix").value_or(true);
  std::map<base::Uuid, pdf::Etiquette> connus;
  for (int row = 0; row < lus[0].size(); ++row) {
    connus[lus[0].uuid(row, 0)] = {std::string(lus[0].text(row, 1)), std::string(lus[0].text(row, 2)),
                                   std::string(lus[0].text(row, 3)),
                                   prix ? prix_affiche(lus[0].text(row, 4)) : std::string()};
  }
  const Planche& planche = planche_de(*input.text("format"));
  const std::int64_t depart = input.integer("depart").value_or(1);
  std::vector<DemandeEtiquette> demandes;
  for (const command::Input& ligne : input.list("lignes")) {
    demandes.push_back({connus.contains(*ligne.uuid("articleId")), *ligne.integer("quantite")});
  }
  if (auto faults = fautes_etiquettes(planche, depart, demandes); !faults.empty())
    return base::refuse_all(std::move(faults));
  std::vector<const pdf::Etiquette*> etiquettes;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    etiquettes.insert(etiquettes.end(), static_cast<std::size_t>(demandes[i].quantite), &connus.at(articles[i]));
  }
  command::Answer answer{.body = pdf::dessiner(planche, depart, etiquettes, context.now()),
                         .content_type = "application/pdf"};
  answer.headers.push_back({"Content-Disposition", R"(inline; filename="etiquettes.pdf")"});
  return answer;
}

}  // namespace

const command::Command commande_imprimer_etiquettes{
    .path = "/api/v1/stock/etiquettes",
    .right = "stock:lire",
    .summary = "Planches d'étiquettes à code-barres, prêtes à imprimer (PDF).",
    .input = entree,
    .answer_type = "application/pdf",
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = imprimer_etiquettes,
};

}  // namespace stock
