#include <map>

#include "engine/pdf/canvas.hpp"
#include "modules/stock/core/fautes.hpp"
#include "modules/stock/core/planche.hpp"
#include "modules/stock/module.hpp"
#include "modules/stock/mouvements.hpp"
#include "modules/stock/sql.hpp"

namespace stock {

namespace {

constexpr command::Field champs_ligne[] = {
    command::uuid("articleId", "Article.").must(),
    command::integer("quantite", 0, etiquettes_max, "Nombre d'étiquettes.").must(),
};
constexpr command::Field entree[] = {
    command::choice("format", planches, "A4_65 : 65 étiquettes de 38 × 21 mm ; A4_24 : 24 de 63 × 34 mm.").must(),
    command::integer("depart", 1, 65, "Première place libre de la première feuille, de gauche à droite puis de haut en bas ; 1 par défaut."),
    command::boolean("prix", "Imprimer le prix TTC ; oui par défaut."),
    command::list("lignes", champs_ligne, 1'000, "Articles et nombre d'étiquettes.").must(),
};

struct Etiquette {
  std::string reference, nom, code, prix;
};

constexpr double mm = pdf::points_per_millimetre;
constexpr double marge = 1.8 * mm;

/// One label: name, bars, what they say, price. The bars take whole modules as wide as the label allows.
void dessiner(pdf::Canvas& canvas, const Planche& planche, const Place& ou, const Etiquette& e) {
  const bool grande = planche.hauteur > 30;
  const double x = ou.x * mm + marge;
  const double largeur = planche.largeur * mm - 2 * marge;
  const double haut = ou.y * mm + marge * 0.7;
  const double bas = (ou.y + planche.hauteur) * mm - marge * 0.7;
  const pdf::Text nom(e.nom, {.size = grande ? 9.0 : 6.5, .overflow = pdf::Overflow::Ellipsis}, largeur);
  canvas.text(nom, x, haut, {});
  const pdf::Text prix(e.prix, {.size = grande ? 13.0 : 8.5, .weight = pdf::Weight::SemiBold, .figures = pdf::Figures::Tabular});
  canvas.text(prix, x + largeur - prix.width(), bas - prix.height(), {});
  const pdf::Text reference(e.reference, {.size = grande ? 7.0 : 5.0, .overflow = pdf::Overflow::Ellipsis},
                            largeur - prix.width() - marge);
  canvas.text(reference, x, bas - reference.height(), {});

  const auto code = pdf::barcode(e.code);
  if (!code) return;
  const double modules = static_cast<double>(code->dark.size() + 2 * pdf::barcode_quiet);
  const double module = std::min(planche.largeur * mm / modules, 0.33 * mm);
  const double barres = module * static_cast<double>(code->dark.size());
  const pdf::Text chiffres(code->text, {.size = grande ? 7.0 : 5.0, .figures = pdf::Figures::Tabular, .align = pdf::Align::Center}, largeur);
  const double y = haut + nom.height() + 0.6 * mm;
  const double hauteur = bas - std::max(prix.height(), reference.height()) - chiffres.height() - 0.6 * mm - y;
  if (hauteur <= 0) return;
  canvas.bars(*code, ou.x * mm + (planche.largeur * mm - barres) / 2, y, barres, hauteur, {});
  canvas.text(chiffres, x, y + hauteur, {});
}

std::string dessiner_planches(const Planche& planche, std::int64_t depart, const std::vector<const Etiquette*>& etiquettes,
                              base::Instant now) {
  pdf::Canvas canvas(pdf::a4_width, pdf::a4_height, {.title = "Étiquettes", .creator = "MyProPartner", .created = now});
  int page = 0;
  for (std::size_t n = 0; n < etiquettes.size(); ++n) {
    const Place ou = place(planche, depart, static_cast<std::int64_t>(n));
    for (; page < ou.page; ++page) canvas.next_page();
    dessiner(canvas, planche, ou, *etiquettes[n]);
  }
  return canvas.finish();
}

/// Sheets of bar code labels as a PDF. Refuses 422 as `fautes_etiquettes`.
base::Result<command::Answer> imprimer_etiquettes(command::Context& context, const command::Input& input) {
  std::vector<base::Uuid> articles;
  for (const command::Input& ligne : input.list("lignes")) articles.push_back(*ligne.uuid("articleId"));
  context.queue(sql::articles_a_etiqueter, pg::Params().array(textes(articles)));
  const auto lus = TRY(context.load());
  const bool prix = input.boolean("prix").value_or(true);
  std::map<base::Uuid, Etiquette> connus;
  for (int row = 0; row < lus[0].size(); ++row) {
    connus[lus[0].uuid(row, 0)] = {std::string(lus[0].text(row, 1)), std::string(lus[0].text(row, 2)),
                                   std::string(lus[0].text(row, 3)), prix ? prix_affiche(lus[0].text(row, 4)) : std::string()};
  }
  const Planche& planche = planche_de(*input.text("format"));
  const std::int64_t depart = input.integer("depart").value_or(1);
  std::vector<DemandeEtiquette> demandes;
  for (const command::Input& ligne : input.list("lignes")) {
    demandes.push_back({connus.contains(*ligne.uuid("articleId")), *ligne.integer("quantite")});
  }
  if (auto faults = fautes_etiquettes(planche, depart, demandes); !faults.empty()) return refuser(std::move(faults));
  std::vector<const Etiquette*> etiquettes;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    etiquettes.insert(etiquettes.end(), static_cast<std::size_t>(demandes[i].quantite), &connus.at(articles[i]));
  }
  command::Answer answer{.body = dessiner_planches(planche, depart, etiquettes, context.now()), .content_type = "application/pdf"};
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
