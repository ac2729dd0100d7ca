#include "engine/resource/sqlstate_refusal.hpp"

#include <gtest/gtest.h>

#include "engine/resource/test_schema.hpp"

namespace {

std::string refusal(const std::string& state, const std::string& constraint = "",
                    const std::string& message = "message", const std::string& detail = "",
                    const std::string& column = "") {
  static const catalog::Catalog catalog = [] {
    auto table = test_schema::client();
    table.constraints.push_back(
        {"client_nom_unique", catalog::Constraint::Type::Unique, {"entrepriseId", "nom"}, false, ""});
    table.constraints.push_back({"client_nom_forme", catalog::Constraint::Type::Check, {"nom"}, false, ""});
    table.constraints.push_back(
        {"client_type_dit", catalog::Constraint::Type::Check, {"type"}, false, "Dites le type."});
    std::vector<catalog::Table> tables;
    tables.push_back(std::move(table));
    return catalog::Catalog(std::move(tables));
  }();
  const auto refused =
      resource::sqlstate_refusal(pg::Error(state, message, constraint, detail, column, "Client"), catalog);
  if (!refused) return "500";
  std::string out = std::to_string(refused->status) + " " + refused->code;
  for (const auto& fault : refused->faults) out += " " + fault.pointer;
  return out;
}

TEST(sqlstate_refusal, erreurs_de_la_base_traduites) {
  EXPECT_EQ(refusal("23505", "client_nom_unique"), "409 valeur_deja_utilisee #/nom");
  EXPECT_EQ(refusal("23505", "inconnue"), "409 valeur_deja_utilisee");
  EXPECT_EQ(refusal("23503", "client_niveau_fk", "insert or update on table"), "422 reference_inconnue #/niveauId");
  EXPECT_EQ(refusal("23503", "client_niveau_fk", "update or delete on table"), "409 enregistrement_utilise");
  EXPECT_EQ(refusal("23514", "client_nom_forme"), "422 valeur_refusee #/nom");
  EXPECT_EQ(refusal("23514", "inconnue"), "422 valeur_refusee");
  EXPECT_EQ(refusal("23502", "", "m", "", "nom"), "422 champ_obligatoire #/nom");
  EXPECT_EQ(refusal("22003"), "422 hors_limites");
  EXPECT_EQ(refusal("22P02"), "422 valeur_invalide");
  EXPECT_EQ(refusal("57014"), "503 delai_depasse");
  EXPECT_EQ(refusal("40001"), "503 conflit_concurrent");
  EXPECT_EQ(refusal("42501"), "403 acces_refuse");
  EXPECT_EQ(refusal("MP001"), "409 document_fige");
  EXPECT_EQ(refusal("MP002", "", "m", "", "parentId"), "422 valeur_refusee #/parentId");
  EXPECT_EQ(
      refusal("MP003", "champs", "m", R"([{"code":"champ_obligatoire","pointer":"#/champs/annee","detail":"Donnez."},
                                            {"code":"champ_inconnu","pointer":"#/champs/zorg","detail":"Non."}])"),
      "422 champ_obligatoire #/champs/annee #/champs/zorg");
  EXPECT_EQ(refusal("MP003", "champs", "m", "pas du JSON"), "422 valeur_refusee");
  EXPECT_EQ(refusal("53100"), "507 disque_plein");
  EXPECT_EQ(refusal("53300"), "503 base_saturee");
  EXPECT_EQ(refusal("08006"), "503 base_indisponible");
  EXPECT_EQ(refusal("42703"), "500");
  EXPECT_EQ(refusal("XX000"), "500");
}

TEST(sqlstate_refusal, commentaire_de_la_contrainte_montre) {
  static const catalog::Catalog empty;
  EXPECT_EQ(resource::sqlstate_refusal(pg::Error("MP001", "« X » est figé.", "", "", "", ""), empty)->detail,
            "« X » est figé.");
  EXPECT_EQ(refusal("23514", "client_type_dit"), "422 valeur_refusee #/type");
}

TEST(sqlstate_refusal, aucune_phrase_ne_montre_le_nom_d_une_regle) {
  static const catalog::Catalog empty;
  const auto refused = resource::sqlstate_refusal(pg::Error("23514", "m", "client_nom_forme", "", "", ""), empty);
  EXPECT_EQ(refused->detail.find("client_nom_forme"), std::string::npos) << refused->detail;
}

}  // namespace
