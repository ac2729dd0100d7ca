#include "base/text.hpp"
#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/reads/echantillon.hpp"
#include "modules/ventes/reads/pieces.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr std::string_view types[] = {"FACTURE", "DEVIS", "AVOIR"};
constexpr std::string_view choix_de_page[] = {"reference", "unite", "remise", "qr"};
constexpr std::string_view textes_de_page[] = {"introductionDevis", "finDevis", "introductionFacture", "finFacture"};

constexpr command::Field entree[] = {
    command::choice("type", types, "Document à montrer ; une facture par défaut."),
    command::boolean("reference", "Montrer la référence des articles."),
    command::boolean("unite", "Montrer l'unité des quantités."),
    command::boolean("remise", "Montrer la remise de chaque ligne."),
    command::boolean("qr", "Imprimer le code de paiement."),
    command::text("introductionDevis", 1'000, "Texte avant les lignes d'un devis."),
    command::text("finDevis", 2'000, "Texte à la fin d'un devis."),
    command::text("introductionFacture", 1'000, "Texte avant les lignes d'une facture ou d'un avoir."),
    command::text("finFacture", 2'000, "Texte à la fin d'une facture ou d'un avoir."),
    command::text("couleurPrimaire", 7, "Couleur, #RRVVBB."),
    command::text("piedDePage", 2'000, "Texte au pied de la page."),
};

/// The choices that were given, to be put on top of those in force.
std::string choix(const command::Input& input) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  for (const std::string_view nom : choix_de_page) {
    if (input.has(nom)) w.key(nom), w.boolean(*input.boolean(nom));
  }
  for (const std::string_view nom : textes_de_page) {
    if (input.has(nom)) w.member(nom, *input.text(nom));
  }
  w.end_object();
  return out;
}

TypeDocument type_demande(const command::Input& input) {
  const auto type = input.text("type").value_or("FACTURE");
  if (type == "DEVIS") return TypeDocument::Devis;
  return type == "AVOIR" ? TypeDocument::Avoir : TypeDocument::Facture;
}

/// How documents would look with these choices: a page with invented lines. Nothing is kept.
base::Result<command::Answer> apercu_modele_page(command::Context& context, const command::Input& input) {
  context.queue(sql::emetteur_actuel,
                pg::Params().text(choix(input)).text(input.text("couleurPrimaire")).text(input.text("piedDePage")));
  const auto loaded = TRY(context.load());
  const json::Value emetteur = partie_figee(loaded[0], 0, {});
  std::string logo = loaded[0].is_null(0, 1) ? std::string() : loaded[0].bytes(0, 1);
  command::Answer answer{
      .body = render(page_echantillon(emetteur, std::move(logo), type_demande(input), context.today())),
      .content_type = "application/pdf"};
  answer.headers.push_back({"Content-Disposition", "inline; filename=\"apercu.pdf\""});
  answer.headers.push_back({"Cache-Control", "no-store"});
  return answer;
}

}  // namespace

const command::Command commande_apercu_modele_page{
    .path = "/api/v1/modele-page/apercu",
    .right = "ventes:lire",
    .summary = "Rend une page d'exemple telle que ces choix la donneraient, sans rien garder.",
    .input = entree,
    .answer_type = "application/pdf",
    .writes = false,
    .run = apercu_modele_page,
};

}  // namespace ventes
