#include "modules/ventes/demande.hpp"

#include "modules/ventes/champs.hpp"
#include "modules/ventes/core/vie.hpp"
#include "modules/ventes/echeancier_document.hpp"
#include "modules/ventes/origines.hpp"
#include "modules/ventes/remise_permise.hpp"
#include "modules/ventes/sql.hpp"

namespace ventes {

namespace {

constexpr command::Field entree[] = {
    command::uuid("id", "Brouillon à remplacer ; absent pour en créer un."),
    command::integer("version", 1, 2'000'000'000, "Version lue du brouillon, obligatoire avec id."),
    command::choice("type", Words<TypeDocument>::all, "Type du document.").must(),
    command::uuid("clientId", "Client ; obligatoire à la validation, sauf pour un ticket."),
    command::choice("modePrix", Words<ModePrix>::all, "Sens des prix unitaires ; HT par défaut."),
    command::decimal("remise", 2, 0, base::centimes_max.value, "Remise du document, en pour cent ou en euros."),
    command::choice("remiseType", remise_types, "Sens de la remise du document ; POURCENT par défaut."),
    command::uuid("storeId", "Magasin ; le principal par défaut."),
    command::uuid("serieId", "Série de numérotation ; celle par défaut du type sinon."),
    command::date("dateEmission", "Date d'émission ; aujourd'hui par défaut."),
    command::date("dateEcheance", "Échéance ; calculée à la validation sinon."),
    command::list("echeancier", champs_terme, echeances_max,
                  "Paiement en plusieurs fois ; remplace dateEcheance. Absent, celui du brouillon reste."),
    command::date("dateValidite", "Fin de validité d'un devis ; 30 jours après son émission par défaut."),
    command::date("dateLivraison", "Livraison ou exécution, si elle diffère de l'émission."),
    command::text("objet", 500, "Objet."),
    command::text("notes", 10'000, "Notes imprimées."),
    command::text("conditions", 10'000, "Conditions imprimées."),
    command::text("referenceClient", 200, "Référence donnée par le client (bon de commande)."),
    command::list("lignes", champs_ligne_saisie, lignes_max, "Lignes dans l'ordre.").must(),
    command::list("frais", champs_frais_saisis, frais_max, "Frais du document entier : port, emballage…"),
    command::list("acomptes", champs_acompte_saisi, 100,
                  "Acomptes à déduire d'une facture ; ceux de sa commande, les plus anciens d'abord, si absent."),
};

void fault_si_absent(const command::Input& input, const char* champ, bool present, const char* detail,
                     std::vector<base::Fault>& faults) {
  if (input.has(champ) && !present) faults.push_back({"reference_inconnue", std::string("#/") + champ, detail});
}

}  // namespace

std::span<const command::Field> champs_demande() { return entree; }

void queue_demandes(command::Context& context, std::span<const command::Input> demandes) {
  using Texts = std::vector<std::optional<std::string>>;
  Texts clients, magasins, series, articles;
  const auto push = [](Texts& texts, const std::optional<base::Uuid>& id) {
    texts.push_back(id ? std::optional(id->text()) : std::nullopt);
  };
  for (const command::Input& input : demandes) {
    push(clients, input.uuid("clientId"));
    push(magasins, input.uuid("storeId"));
    push(series, input.uuid("serieId"));
    for (const auto& ligne : input.list("lignes")) {
      if (const auto id = ligne.uuid("articleId")) articles.emplace_back(id->text());
    }
  }
  context.queue(sql::contexte_brouillon, pg::Params().array(clients).array(magasins).array(series));
  context.queue(sql::articles_vendus, pg::Params().array(articles));
}

Brouillon lire_brouillon(const command::Context& context, const command::Input& input,
                         const std::vector<command::Input>& lignes, std::span<const pg::Rows> loaded, int row,
                         const Articles& articles, std::vector<base::Fault>& faults) {
  const pg::Rows& known = loaded[0];
  fault_si_absent(input, "clientId", known.boolean(row, 0), "Ce client n'existe pas.", faults);
  fault_si_absent(input, "storeId", known.boolean(row, 1), "Ce magasin n'existe pas.", faults);
  fault_si_absent(input, "serieId", known.boolean(row, 2), "Cette série n'existe pas ou n'est plus active.", faults);
  Brouillon b;
  b.id = input.uuid("id").value_or(base::Uuid::v7(context.now()));
  b.type = *from_text<TypeDocument>(*input.text("type"));
  b.client = input.uuid("clientId");
  b.store = input.uuid("storeId");
  b.serie = input.uuid("serieId");
  b.mode = mode_de(input, lignes);
  b.remise = remise_saisie(input, "#", faults);
  b.objet = input.text("objet");
  b.notes = input.text("notes");
  b.conditions = input.text("conditions");
  b.reference_client = input.text("referenceClient");
  b.emission = input.date("dateEmission").value_or(context.today());
  b.echeance = input.date("dateEcheance");
  b.validite = input.date("dateValidite");
  if (b.type == TypeDocument::Devis && !b.validite) b.validite = b.emission.plus_days(validite_devis_jours);
  if (b.validite && *b.validite < b.emission) {
    faults.push_back({"validite_avant_emission", "#/dateValidite", "La validité ne finit pas avant la date du devis."});
  }
  b.livraison = input.date("dateLivraison");
  Saisie saisie(b.mode, articles, contexte_tva(known, row), context.now(), faults);
  b.lignes.reserve(lignes.size());
  for (std::size_t i = 0; i < lignes.size(); ++i) b.lignes.push_back(saisie.ligne(lignes[i], i));
  const bool replaces = input.has("id");
  reprendre_origines(b, lignes, replaces ? &loaded[4] : nullptr, faults);
  if (replaces && !loaded[4].empty() && loaded[2].text(0, 0) != to_text(b.type)) {
    faults.push_back({"document_lie", "#/type", "Ce brouillon vient d'un autre document : il garde sa nature."});
  }
  const auto frais = input.list("frais");
  for (std::size_t i = 0; i < frais.size(); ++i) b.frais.push_back(saisie.frais(frais[i], i, b.lignes));
  b.motifs = saisie.motifs();
  return b;
}

base::Result<base::Done> verifier_demande(const command::Context& context, const command::Input& input,
                                          std::span<const pg::Rows> loaded) {
  std::vector<base::Fault> faults;
  const Brouillon brouillon =
      lire_brouillon(context, input, input.list("lignes"), loaded, 0, lire_articles(loaded[1]), faults);
  // Only its faults matter here.
  (void)lire_echeancier(input, brouillon.type, faults);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  const Montants montants = TRY(calculer(brouillon));
  return verifier_remise(context, brouillon, montants);
}

}  // namespace ventes
