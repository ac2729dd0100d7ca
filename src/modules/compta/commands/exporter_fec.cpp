#include <charconv>

#include "base/identifiants.hpp"
#include "modules/compta/core/fec.hpp"
#include "modules/compta/etat.hpp"
#include "modules/compta/livres.hpp"
#include "modules/compta/module.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

namespace {

constexpr std::size_t morceau = 64 * 1024;

constexpr command::Field parametres[] = {
    command::text("exercice", 4, "Exercice comptable qui commence dans cette année, AAAA ; ou bien du et au."),
    champ_du, champ_au};

/// `exercice`, or `du` and `au`. Refuses 422: `exercice_invalide`, `periode_obligatoire`, and as lire_periode.
base::Result<std::optional<int>> lire_annee(const command::Context& context) {
  const auto texte = context.query("exercice");
  if (!texte) {
    if (context.query("du") && context.query("au")) return std::optional<int>();
    return base::Unexpected{command::invalid_input(
        {{"periode_obligatoire", "exercice", "Donnez l'exercice (exercice=2026) ou la période (du et au)."}})};
  }
  int annee = 0;
  const auto [fin, erreur] = std::from_chars(texte->data(), texte->data() + texte->size(), annee);
  if (erreur != std::errc() || fin != texte->data() + texte->size() || annee < 2000 || annee > 2099) {
    return base::Unexpected{command::invalid_input(
        {{"exercice_invalide", "exercice", "L'exercice est une année de 2000 à 2099, par exemple 2026."}})};
  }
  return std::optional<int>(annee);
}

struct Demande {
  Periode periode;
  Reglages reglages;
  PlanComptable plan;
};

/// What the file is made of. Refuses, in this order: 422 as above, 409 `siren_manquant`, `comptes_invalides`.
base::Result<Demande> preparer(command::Context& context) {
  const std::optional<int> annee = TRY(lire_annee(context));
  Periode periode;
  if (!annee) periode = TRY(lire_periode(context));
  Reglages reglages = TRY(charger_reglages(context));
  if (annee) {
    const Exercice exercice = exercice_de(*annee, reglages.mois_debut);
    periode = {exercice.du, exercice.au};
  }
  if (!base::siren_valide(reglages.siren)) {
    return base::refuse(409, "siren_manquant",
                        "Le nom du FEC commence par le SIREN : renseignez celui de l'entreprise dans ses réglages.");
  }
  PlanComptable plan = TRY(plan_de(reglages));
  return Demande{periode, std::move(reglages), std::move(plan)};
}

void ecrire_fec(pg::Session& session, const Demande& demande, http::BodyWriter& writer) {
  std::string out = entete_fec();
  std::int64_t numero = 0;
  bool pris = true;
  parcourir_ecritures(session, demande.periode, demande.reglages.fuseau, demande.plan, [&](const Ecriture& ecriture) {
    if (!ecriture.equilibree()) throw std::runtime_error("entry out of balance: " + ecriture.libelle);
    append_fec(out, ecriture, ++numero);
    if (out.size() >= morceau) {
      pris = writer.write(out);
      out.clear();
    }
    return pris;
  });
  if (pris && writer.write(out)) writer.finish();
}

/// The file of accounting entries of sales, cash and bank, made while it is sent. Refuses as `preparer`, then 409
/// `livres_incoherents` naming the first document that disagrees with its own rows.
base::Result<command::Answer> exporter_fec(command::Context& context, const command::Input&) {
  Demande demande = TRY(preparer(context));
  context.queue(sql::equation_ecarts, pg::Params().date(demande.periode.du).date(demande.periode.au).integer(1));
  const auto lus = context.read();
  if (!lus[0].empty()) {
    return base::refuse(409, "livres_incoherents",
                        "Le document " + std::string(lus[0].text(0, 2)) +
                            " ne s'accorde pas avec ses propres lignes (" + std::string(lus[0].text(0, 0)) +
                            ") : voyez /api/v1/compta/equation avant d'exporter.");
  }
  command::Answer answer;
  answer.content_type = "text/plain; charset=iso-8859-15";
  answer.headers.push_back(
      {"Content-Disposition", "attachment; filename=\"" + nom_fec(demande.reglages.siren, demande.periode.au) + "\""});
  answer.produce = [entreprise = context.who().entreprise, demande = std::move(demande)](pg::Session& session,
                                                                                         http::BodyWriter& writer) {
    open_snapshot(session, entreprise);
    ecrire_fec(session, demande, writer);
    session.execute_sql("COMMIT");
  };
  return answer;
}

/// The description that goes with the file (LPF art. A47 A-1, XI). Refuses as `preparer`.
base::Result<command::Answer> decrire_fec(command::Context& context, const command::Input&) {
  const Demande demande = TRY(preparer(context));
  std::string texte = "Description du fichier " + nom_fec(demande.reglages.siren, demande.periode.au) + "\n\n" +
                      "Entreprise : " + demande.reglages.nom + " (SIREN " + demande.reglages.siren + ")\n" +
                      "Période : du " + demande.periode.du.french() + " au " + demande.periode.au.french() + "\n";
  texte +=
      "Portée : journaux des ventes (VE), de caisse (CA), de banque (BQ) et opérations diverses de TVA (OD). Les "
      "achats,\n"
      "la paie, les à-nouveaux et les écritures d'inventaire n'y sont pas : ils se joignent à ce fichier.\n"
      "Forme : texte ISO 8859-15, champs séparés par une tabulation, lignes terminées par CR LF, première ligne = noms "
      "des\n"
      "18 champs ; dates AAAAMMJJ, montants à virgule sans séparateur de milliers.\n"
      "Ordre et numéros : ordre de validation, numérotation continue sur tout le fichier (EcritureNum).\n"
      "EcritureDate : émission du document ou date du paiement. ValidDate : enregistrement, qui fige l'écriture.\n"
      "Lettrage : numéro de la facture dont la créance est soldée dans le fichier, avec ses avoirs et ses paiements.\n"
      "Ventes au comptoir : une écriture par jour.\n\nComptes :\n";
  for (const auto& [role, compte] : demande.plan.comptes()) {
    texte += "  " + compte.numero + "  " + compte.libelle + " (" + role + ")\n";
  }
  return command::Answer{.body = std::move(texte), .content_type = "text/plain; charset=utf-8"};
}

}  // namespace

const command::Command commande_exporter_fec{
    .method = "GET",
    .path = "/api/v1/compta/fec",
    .right = "compta:exporter",
    .summary = "Fichier des écritures comptables (FEC) des ventes, de la caisse et de la banque.",
    .query = parametres,
    .answer_type = "text/plain",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = exporter_fec,
};

const command::Command commande_decrire_fec{
    .method = "GET",
    .path = "/api/v1/compta/fec/description",
    .right = "compta:exporter",
    .summary = "Description qui accompagne le FEC : portée, forme, comptes.",
    .query = parametres,
    .answer_type = "text/plain",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = decrire_fec,
};

}  // namespace compta
