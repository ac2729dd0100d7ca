#include "modules/caisse/champs.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::integer("arrondiEspeces", 0, 10, "Pas de l'arrondi des espèces, en centimes : 0, 5 ou 10."),
    command::montant("fondHabituel", "Fond de caisse proposé à l'ouverture."),
    command::boolean("comptageAveugle", "Vrai pour compter sans voir le montant attendu."),
    command::boolean("ecole", "Vrai pour le mode école : rien n'est vendu."),
    command::boolean("carteParTerminal", "Vrai pour n'accepter une carte que si un terminal l'a acceptée."),
    command::boolean("retourApprouve", "Vrai pour qu'un remboursement demande l'accord d'un responsable."),
};

constexpr command::Field reponse[] = {
    command::integer("arrondiEspeces", 0, 10, "Pas de l'arrondi des espèces, en centimes."),
    command::montant("fondHabituel", "Fond de caisse proposé."),
    command::boolean("comptageAveugle", "Comptage aveugle."),
    command::boolean("ecole", "Mode école."),
    command::boolean("carteParTerminal", "Cartes par le terminal seulement."),
    command::boolean("retourApprouve", "Remboursements approuvés par un responsable."),
};

pg::Params parametres(const Registre& registre, const command::Input& input) {
  pg::Params params;
  params.uuid(registre.id);
  const auto optional = [&](const auto& value, const auto& write) { value ? write(*value) : (void)params.null(); };
  optional(input.integer("arrondiEspeces"), [&](std::int64_t v) { params.integer(v); });
  optional(input.decimal("fondHabituel", 2), [&](std::int64_t v) { params.centimes({v}); });
  optional(input.boolean("comptageAveugle"), [&](bool v) { params.boolean(v); });
  for (const std::string_view nom : {"ecole", "carteParTerminal", "retourApprouve"}) {
    optional(input.boolean(nom), [&](bool v) { params.boolean(v); });
  }
  return params;
}

std::string rendre(const Registre& r, const command::Input& input) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("arrondiEspeces"), w.integer(input.integer("arrondiEspeces").value_or(r.pas_arrondi));
  w.member_raw("fondHabituel",
               base::to_string(base::Centimes{input.decimal("fondHabituel", 2).value_or(r.fond_habituel.value)}));
  w.key("comptageAveugle"), w.boolean(input.boolean("comptageAveugle").value_or(r.comptage_aveugle));
  w.key("ecole"), w.boolean(input.boolean("ecole").value_or(r.ecole));
  w.key("carteParTerminal"), w.boolean(input.boolean("carteParTerminal").value_or(r.carte_par_terminal));
  w.key("retourApprouve"), w.boolean(input.boolean("retourApprouve").value_or(r.retour_approuve));
  w.end_object();
  return out;
}

/// Changes the settings of a register; what is not named stays. Refuses 422 entree_invalide (valeur_inconnue),
/// 404 introuvable, 409 session_ouverte for the training mode, which begins and ends with the till closed,
/// caisse_sans_terminal for cards that must go through one.
base::Result<command::Answer> regler_caisse(command::Context& context, const command::Input& input) {
  const auto pas = input.integer("arrondiEspeces").value_or(0);
  if (pas != 0 && pas != 5 && pas != 10) {
    return base::Unexpected{
        command::invalid_input({{"valeur_inconnue", "#/arrondiEspeces",
                                 "Les espèces s'arrondissent à 5 ou 10 centimes, ou pas du tout (0)."}})};
  }
  const base::Uuid id = context.id();
  queue_registre(context, id);
  const std::size_t tetes = queue_tetes(context, {&id, 1});
  context.queue(sql::terminaux_de_la_caisse, pg::Params().uuid(id));
  const auto loaded = TRY(context.load());
  const Registre registre = TRY(lire_registre(loaded[1]));
  if (input.boolean("carteParTerminal").value_or(false) && loaded.back().empty()) {
    return base::refuse(
        409, "caisse_sans_terminal",
        "Aucun terminal n'est rattaché à la caisse « " + registre.nom + " » : rattachez-en un d'abord.");
  }
  if (registre.session && input.boolean("ecole").value_or(registre.ecole) != registre.ecole) {
    return base::refuse(409, "session_ouverte",
                        "Le mode école change quand la caisse est fermée : clôturez-la d'abord.");
  }
  context.queue(sql::regler_registre, parametres(registre, input));
  if (const bool ecole = input.boolean("ecole").value_or(registre.ecole); ecole != registre.ecole) {
    Scelleur scelleur(context, loaded, tetes);
    scelleur.journal(id, {ecole ? evenement::ecole_debut : evenement::ecole_fin,
                          ecole ? "Début du mode école" : "Fin du mode école", context.who().user.text()});
    scelleur.queue(context);
  }
  const std::string apres = rendre(registre, input);
  context.audit({"regler", "Register", registre.id, {}, apres});
  context.apply();
  return command::Answer{.body = apres};
}

}  // namespace

const command::Command commande_regler_caisse{
    .path = "/api/v1/Register/{id}/regler",
    .right = "caisse:gerer",
    .summary =
        "Règle une caisse : arrondi des espèces, fond habituel, comptage aveugle, mode école, cartes, remboursements.",
    .input = entree,
    .answer = reponse,
    .run = regler_caisse,
};

}  // namespace caisse
