#include <algorithm>

#include "engine/crypto/crypto.hpp"
#include "modules/equipe/module.hpp"
#include "modules/equipe/personne.hpp"
#include "modules/equipe/sql.hpp"

namespace equipe {

namespace {

constexpr int iterations_preuve = 100'000;

constexpr command::Field entree[] = {
    command::text("pin", 8, "Code de quatre à huit chiffres ; absent pour retirer le code."),
};
constexpr command::Field reponse[] = {
    command::uuid("id", "Personne concernée."),
    command::boolean("pin", "Vrai si elle a maintenant un code."),
};

/// "0000", "1234", "87654321": what anybody tries first.
bool trop_simple(std::string_view pin) {
  bool suite = true;
  for (std::size_t i = 2; i < pin.size(); ++i) suite = suite && pin[i] - pin[i - 1] == pin[1] - pin[0];
  return suite && pin[1] - pin[0] >= -1 && pin[1] - pin[0] <= 1;
}

base::Result<base::Done> verifier_forme(const std::optional<std::string>& pin) {
  if (!pin) return base::Done{};
  const bool chiffres = std::all_of(pin->begin(), pin->end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!chiffres || pin->size() < 4 || pin->size() > 8) {
    return base::Unexpected{
        command::invalid_input({{"pin_invalide", "#/pin", "Un code de caisse compte de quatre à huit chiffres."}})};
  }
  if (trop_simple(*pin)) {
    return base::Unexpected{command::invalid_input(
        {{"pin_trop_simple", "#/pin", "Ce code se devine : évitez les chiffres répétés ou qui se suivent."}})};
  }
  return base::Done{};
}

/// Sets one's own code at the till, or that of a person of lesser rights; without a code, takes it away. Refuses
/// 422 entree_invalide (pin_invalide, pin_trop_simple), 403 droit_manquant, 404 introuvable, 403 personne_protegee.
base::Result<command::Answer> definir_pin(command::Context& context, const command::Input& input) {
  const bool soi = context.id() == context.who().user;
  if (!soi && !context.who().rights.may("equipe:modifier")) {
    return base::refuse(403, "droit_manquant",
                        "Il vous manque le droit « equipe:modifier » pour choisir le code d'une autre personne.");
  }
  const auto pin = input.text("pin");
  TRY(verifier_forme(pin));
  queue_personne_a_changer(context, context.id());
  const auto loaded = TRY(context.load());
  const Personne personne = TRY(lire_personne(loaded[1]));
  if (!soi && !dirige(auteur(context), personne.acteur())) {
    return base::refuse(403, "personne_protegee",
                        "Seul un propriétaire ou un administrateur aux droits plus larges peut choisir ce code.");
  }
  const auto hash = pin ? std::optional(crypto::argon2id_hash(*pin)) : std::nullopt;
  context.queue(sql::fixer_pin, pg::Params().uuid(personne.id).text(hash));
  const std::string sel = crypto::random_bytes(16);
  // Without a code nothing opens: the proof of a random secret.
  context.queue(sql::garder_preuve_pin,
                pg::Params()
                    .uuid(context.who().entreprise)
                    .uuid(personne.id)
                    .bytes(sel)
                    .integer(iterations_preuve)
                    .bytes(crypto::pbkdf2_sha256(pin ? *pin : crypto::random_token(), sel, iterations_preuve))
                    .instant(context.now()));
  context.audit({"definir_pin", "User", personne.id, {}, pin ? R"({"pin":true})" : R"({"pin":false})"});
  context.apply();
  return command::Answer{.body = R"({"id":")" + personne.id.text() + R"(","pin":)" + (pin ? "true" : "false") + "}"};
}

}  // namespace

const command::Command commande_definir_pin{
    .path = "/api/v1/User/{id}/definir-pin",
    .summary =
        "Choisit son code de caisse, ou, avec le droit equipe:modifier, celui d'une personne aux droits moindres.",
    .input = entree,
    .answer = reponse,
    .access = command::Access::Person,
    .secret = true,
    .lane = command::LaneKind::Secrets,
    .run = definir_pin,
};

}  // namespace equipe
