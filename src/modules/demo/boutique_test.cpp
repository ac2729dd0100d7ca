#include "modules/demo/boutique.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/identifiants.hpp"
#include "modules/demo/plan_annee.hpp"

namespace demo {
namespace {

const Boutique& boutique() {
  static const Boutique shop = make_boutique(7);
  return shop;
}

OptionsPlan options(std::uint64_t nombre) {
  OptionsPlan o;
  o.seed = 7;
  o.premiere_date = base::Date::of(2025, 9, 1);
  o.derniere_date = base::Date::of(2026, 8, 31);
  o.nombre = nombre;
  return o;
}

TEST(boutique, has_the_size_of_a_real_shop) {
  EXPECT_EQ(boutique().articles.size(), 300U);
  EXPECT_EQ(boutique().clients.size(), 200U);
  EXPECT_EQ(boutique().utilisateurs.size(), 4U);
  EXPECT_EQ(boutique().magasins.size(), 2U);
}

TEST(boutique, articles_are_unique_and_sold_above_cost) {
  std::set<std::string> references;
  std::set<std::string> names;
  std::set<std::string> codes;
  for (const ArticleDemo& a : boutique().articles) {
    EXPECT_TRUE(references.insert(a.reference).second) << a.reference;
    EXPECT_TRUE(names.insert(a.nom).second) << a.nom;
    EXPECT_LT(a.prix_achat, a.prix_vente_ht) << a.nom;
    EXPECT_LT(a.categorie, boutique().categories.size());
    EXPECT_EQ(a.type == "SERVICE", !a.suivi_stock) << a.nom;
    EXPECT_EQ(a.code_barres.empty(), a.type == "SERVICE") << a.nom;
    if (a.code_barres.empty()) continue;
    EXPECT_TRUE(codes.insert(a.code_barres).second) << a.code_barres;
    ASSERT_EQ(a.code_barres.size(), 13U);
    EXPECT_EQ(a.code_barres[0], '2');
    int sum = 0;
    for (std::size_t i = 0; i < 13; ++i) sum += (a.code_barres[i] - '0') * (i % 2 == 0 ? 1 : 3);
    EXPECT_EQ(sum % 10, 0) << a.code_barres;
  }
}

TEST(boutique, ht_and_rate_give_the_shelf_price_back) {
  for (const ArticleDemo& a : boutique().articles) {
    const base::Int128 product =
        static_cast<base::Int128>(a.prix_vente_ht.millioniemes) * (10'000 + a.tva.points_de_base);
    EXPECT_EQ(static_cast<std::int64_t>(base::divide_half_away_from_zero(product, 100'000'000)), a.prix_vente_ttc.value)
        << a.nom;
  }
}

TEST(boutique, rates_are_lawful) {
  std::size_t normal = 0;
  for (const ArticleDemo& a : boutique().articles) {
    const int rate = a.tva.points_de_base;
    EXPECT_TRUE(rate == 2000 || rate == 1000 || rate == 550) << a.nom;
    normal += rate == 2000 ? 1 : 0;
    // Works at a reduced rate need an old dwelling or energy renovation (CGI 278-0 bis A, 279-0 bis).
    if (a.type == "SERVICE" && rate != 2000) {
      EXPECT_TRUE(a.nom.find("plus de deux ans") != std::string::npos || a.nom.find("énergétique") != std::string::npos)
          << a.nom;
    }
    if (a.nom.starts_with("Livre")) {
      EXPECT_EQ(rate, 550) << a.nom;
    }
  }
  EXPECT_GT(normal, 270U);
}

TEST(boutique, companies_have_valid_invented_numbers) {
  EXPECT_TRUE(base::siret_valide(boutique().entreprise.siret));
  EXPECT_TRUE(base::numero_tva_valide(boutique().entreprise.numero_tva));
  std::set<std::string> emails;
  std::set<std::string> sirens;
  for (const ClientDemo& c : boutique().clients) {
    EXPECT_TRUE(emails.insert(c.email).second) << c.email;
    EXPECT_TRUE(base::email_valide(c.email)) << c.email;
    EXPECT_TRUE(c.email.ends_with("example.org")) << c.email;
    EXPECT_EQ(c.code_postal.size(), 5U);
    EXPECT_EQ(c.telephone.size(), 12U) << c.telephone;
    EXPECT_EQ(c.type == "PARTICULIER", c.siren.empty());
    EXPECT_LT(c.niveau, boutique().niveaux.size());
    if (c.siren.empty()) continue;
    EXPECT_TRUE(sirens.insert(c.siren).second) << c.siren;
    EXPECT_TRUE(base::siren_valide(c.siren)) << c.siren;
    EXPECT_TRUE(base::siret_valide(c.siret)) << c.siret;
    EXPECT_TRUE(base::numero_tva_valide(c.numero_tva)) << c.numero_tva;
  }
}

TEST(boutique, the_seed_decides) {
  const Boutique again = make_boutique(7);
  EXPECT_EQ(again.articles, boutique().articles);
  EXPECT_EQ(again.clients, boutique().clients);
  EXPECT_NE(make_boutique(8).clients, boutique().clients);
}

TEST(plan_annee, dates_are_in_range_and_never_decrease) {
  const PlanAnnee plan(boutique(), options(3'000));
  base::Date previous = options(0).premiere_date;
  std::set<unsigned> months;
  for (std::uint64_t i = 0; i < plan.nombre(); ++i) {
    const DocumentPrevu d = plan.document(i);
    ASSERT_GE(d.date, previous);
    ASSERT_LE(d.date, options(0).derniere_date);
    ASSERT_NE((d.date.days_since_epoch() + 4) % 7, 0) << "closed on Sunday " << d.date.iso();
    previous = d.date;
    months.insert(d.date.month());
    base::Date paid = d.date;
    for (const PaiementPrevu& p : d.paiements) {
      ASSERT_GE(p.date, paid);
      ASSERT_LE(p.date, options(0).derniere_date);
      paid = p.date;
    }
  }
  EXPECT_EQ(months.size(), 12U);
}

TEST(plan_annee, origins_are_earlier_of_the_right_type_and_used_once) {
  for (const std::uint64_t nombre : {40U, 3'000U, 20'000U}) {
    const PlanAnnee plan(boutique(), options(nombre));
    std::vector<DocumentPrevu> documents;
    for (std::uint64_t i = 0; i < nombre; ++i) documents.push_back(plan.document(i));
    std::set<std::uint64_t> used;
    std::size_t accepted = 0;
    std::size_t followed = 0;
    for (const DocumentPrevu& d : documents) {
      accepted += d.type == TypePrevu::Devis && d.suite == SuiteDevis::Accepte ? 1 : 0;
      if (!d.origine) continue;
      ASSERT_LT(*d.origine, d.rang);
      ASSERT_TRUE(used.insert(*d.origine).second);
      const DocumentPrevu& origine = documents[*d.origine];
      EXPECT_EQ(origine.client, d.client);
      if (d.type == TypePrevu::Facture) {
        ++followed;
        EXPECT_EQ(origine.type, TypePrevu::Devis);
        EXPECT_EQ(origine.suite, SuiteDevis::Accepte);
        EXPECT_EQ(origine.lignes, d.lignes);
        EXPECT_EQ(origine.mode_prix, d.mode_prix);
      } else {
        EXPECT_EQ(origine.type, TypePrevu::Facture);
        for (const LigneCreditee& c : d.credit) {
          ASSERT_LT(c.rang, origine.lignes.size());
          EXPECT_LE(c.quantite, origine.lignes[c.rang].quantite);
        }
      }
    }
    EXPECT_EQ(accepted, followed);
  }
}

TEST(plan_annee, holds_every_kind_of_document_and_payment) {
  const PlanAnnee plan(boutique(), options(3'000));
  std::size_t quotes = 0, credits = 0, ttc = 0, unpaid = 0, parts = 0, discounts = 0, lines = 0;
  std::set<std::string_view> means;
  for (std::uint64_t i = 0; i < plan.nombre(); ++i) {
    const DocumentPrevu d = plan.document(i);
    quotes += d.type == TypePrevu::Devis ? 1 : 0;
    credits += d.type == TypePrevu::Avoir ? 1 : 0;
    ttc += d.mode_prix == ModePrixPrevu::Ttc ? 1 : 0;
    unpaid += d.type == TypePrevu::Facture && d.paiements.empty() ? 1 : 0;
    parts += d.paiements.size() > 1 ? 1 : 0;
    discounts += d.remise.points_de_base > 0 ? 1 : 0;
    lines += d.lignes.size();
    std::set<std::size_t> articles;
    for (const LignePrevue& l : d.lignes) {
      EXPECT_TRUE(articles.insert(l.article).second);
      EXPECT_GT(l.quantite.milliemes, 0);
      EXPECT_TRUE(l.quantite.entiere() || !boutique().articles[l.article].suivi_stock);
    }
    for (const PaiementPrevu& p : d.paiements) means.insert(p.moyen);
  }
  EXPECT_GT(quotes, 150U);
  EXPECT_GT(credits, 30U);
  EXPECT_GT(ttc, 500U);
  EXPECT_GT(unpaid, 50U);
  EXPECT_GT(parts, 30U);
  EXPECT_GT(discounts, 100U);
  EXPECT_GT(lines, 4U * 3'000U);
  EXPECT_EQ(means, (std::set<std::string_view>{"CARTE", "ESPECES", "CHEQUE", "VIREMENT"}));
}

TEST(plan_annee, seasons_show_in_what_is_sold) {
  const PlanAnnee plan(boutique(), options(10'000));
  std::size_t garden_in_spring = 0;
  std::size_t garden_in_winter = 0;
  for (std::uint64_t i = 0; i < plan.nombre(); ++i) {
    const DocumentPrevu d = plan.document(i);
    for (const LignePrevue& l : d.lignes) {
      if (!boutique().articles[l.article].reference.starts_with("JAR")) continue;
      if (d.date.month() >= 4 && d.date.month() <= 6) ++garden_in_spring;
      if (d.date.month() == 12 || d.date.month() <= 2) ++garden_in_winter;
    }
  }
  EXPECT_GT(garden_in_spring, 3 * garden_in_winter);
}

TEST(plan_annee, any_rank_in_any_order_gives_the_same_document) {
  const PlanAnnee plan(boutique(), options(5'000));
  const DocumentPrevu late = plan.document(4'321);
  (void)plan.document(17);
  EXPECT_EQ(plan.document(4'321), late);
  EXPECT_EQ(PlanAnnee(boutique(), options(5'000)).document(4'321), late);
  OptionsPlan other = options(5'000);
  other.seed = 8;
  EXPECT_NE(PlanAnnee(boutique(), other).document(4'321), late);
}

TEST(plan_annee, one_day_and_closed_days_are_no_trap) {
  OptionsPlan o = options(50);
  o.premiere_date = o.derniere_date = base::Date::of(2026, 5, 1);
  o.lignes_min = o.lignes_max = 5;
  const PlanAnnee plan(boutique(), o);
  for (std::uint64_t i = 0; i < 50; ++i) {
    EXPECT_EQ(plan.document(i).date, o.premiere_date);
    EXPECT_EQ(plan.document(i).lignes.size(), plan.document(i).type == TypePrevu::Avoir ? 0U : 5U);
  }
}

TEST(plan_annee, units_sold_are_those_of_the_invoices) {
  const PlanAnnee plan(boutique(), options(300));
  std::int64_t expected = 0;
  for (std::uint64_t i = 0; i < 300; ++i) {
    const DocumentPrevu d = plan.document(i);
    if (d.type != TypePrevu::Facture) continue;
    for (const LignePrevue& l : d.lignes) {
      if (boutique().articles[l.article].suivi_stock) expected += l.quantite.milliemes / 1'000;
    }
  }
  std::int64_t total = 0;
  for (const auto& stores : plan.unites_vendues()) {
    for (const std::int64_t units : stores) total += units;
  }
  EXPECT_EQ(total, expected);
  EXPECT_GT(total, 300);
}

}  // namespace
}  // namespace demo
