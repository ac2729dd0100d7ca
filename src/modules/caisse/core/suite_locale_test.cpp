#include "modules/caisse/core/suite_locale.hpp"

#include <gtest/gtest.h>

namespace {

TEST(SuiteLocale, texte_a_la_lettre) {
  const caisse::TicketLocal ticket{.precedente = caisse::empreinte_nulle(),
                                   .registre = "r",
                                   .sequence = 1,
                                   .id = "t",
                                   .emis_at = "2026-11-22T10:00:00+01:00",
                                   .caissier = "c",
                                   .total = {1250},
                                   .lignes = {{"Café", {1500}, {300}, {550}}, {"Thé", {2000}, {400}, {2000}}},
                                   .paiements = {{"ESPECES", {1000}}, {"CARTE", {250}}}};
  EXPECT_EQ(caisse::texte_local(ticket), std::string(64, '0') +
                                             "\nr\n1\nt\n2026-11-22T10:00:00+01:00\nc\n1250\n"
                                             "Café|1.5|300|550;Thé|2|400|2000\nESPECES|1000;CARTE|250");
}

TEST(SuiteLocale, un_remboursement_n_a_pas_de_lignes) {
  const caisse::TicketLocal ticket{.precedente = "p",
                                   .registre = "r",
                                   .sequence = 7,
                                   .id = "t",
                                   .emis_at = "e",
                                   .caissier = "c",
                                   .total = {-300},
                                   .lignes = {},
                                   .paiements = {{"ESPECES", {-300}}}};
  EXPECT_EQ(caisse::texte_local(ticket), "p\nr\n7\nt\ne\nc\n-300\n\nESPECES|-300");
}

}  // namespace
