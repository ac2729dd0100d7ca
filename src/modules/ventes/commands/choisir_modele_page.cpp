#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/ventes/module.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field champs[] = {
    command::boolean("reference", "Montrer la référence des articles."),
    command::boolean("unite", "Montrer l'unité des quantités."),
    command::boolean("remise", "Montrer la remise de chaque ligne ; sinon le prix unitaire est remise déduite."),
    command::boolean("qr", "Imprimer le code de paiement sur les factures à payer par virement."),
    command::text("introductionDevis", 1'000, "Texte avant les lignes d'un devis."),
    command::text("finDevis", 2'000, "Texte à la fin d'un devis."),
    command::text("introductionFacture", 1'000, "Texte avant les lignes d'une facture ou d'un avoir."),
    command::text("finFacture", 2'000, "Texte à la fin d'une facture ou d'un avoir."),
};
constexpr int premier_texte = 4;

command::Answer rendre(const pg::Rows& row) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  int column = 0;
  for (const command::Field& champ : champs) {
    if (column < premier_texte) {
      w.member_raw(champ.name, row.boolean(0, column) ? "true" : "false");
    } else {
      w.member(champ.name, row.text(0, column));
    }
    ++column;
  }
  w.end_object();
  return {.body = std::move(out)};
}

base::Result<command::Answer> lire_modele_page(command::Context& context, const command::Input&) {
  context.queue(sql::lire_modele_page);
  return rendre(TRY(context.load())[0]);
}

/// Chooses what the pages of documents issued from now on show; what is absent stays as it is. Refuses 422
/// entree_invalide.
base::Result<command::Answer> choisir_modele_page(command::Context& context, const command::Input& input) {
  pg::Params params;
  params.uuid(context.who().entreprise);
  std::string apres;
  json::Writer w(apres);
  w.begin_object();
  int column = 0;
  for (const command::Field& champ : champs) {
    if (!input.has(champ.name)) {
      params.null();
    } else if (column < premier_texte) {
      const char* valeur = *input.boolean(champ.name) ? "true" : "false";
      params.text(valeur);
      w.member_raw(champ.name, valeur);
    } else {
      params.text(*input.text(champ.name));
      w.member(champ.name, *input.text(champ.name));
    }
    ++column;
  }
  w.end_object();
  TRY(context.load());
  context.queue(sql::ecrire_modele_page, params);
  context.queue(sql::lire_modele_page);
  context.audit({"choisir", "ModelePage", context.who().entreprise, {}, apres});
  return rendre(context.apply()[1]);
}

}  // namespace

const command::Command commande_lire_modele_page{
    .method = "GET",
    .path = "/api/v1/modele-page",
    .right = "ventes:lire",
    .summary = "Rend ce que les pages des documents montrent : colonnes, remises, code de paiement, textes.",
    .answer = champs,
    .body = command::Body::None,
    .run = lire_modele_page,
};

const command::Command commande_choisir_modele_page{
    .path = "/api/v1/modele-page",
    .right = "entreprise:modifier",
    .summary = "Choisit ce que montrent les pages des documents émis désormais ; ce qui manque reste tel quel.",
    .input = champs,
    .answer = champs,
    .run = choisir_modele_page,
};

}  // namespace ventes
