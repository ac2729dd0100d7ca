#include "modules/caisse/pdf/releve.hpp"

#include <algorithm>
#include <optional>

#include "engine/pdf/canvas.hpp"

namespace caisse {

namespace {

constexpr double mm = pdf::points_per_millimetre;
constexpr pdf::Color encre{0.11, 0.13, 0.17};
constexpr pdf::Color gris{0.40, 0.43, 0.48};
constexpr pdf::Color filet{0.80, 0.82, 0.85};

constexpr pdf::Style corps{.size = 8.5};
constexpr pdf::Style chiffres{.size = 8.5, .figures = pdf::Figures::Tabular};
constexpr pdf::Style fort{.size = 8.5, .weight = pdf::Weight::SemiBold, .figures = pdf::Figures::Tabular};
constexpr pdf::Style intitule{.size = 9.5, .weight = pdf::Weight::SemiBold};
constexpr pdf::Style petit{.size = 7};
constexpr double gouttiere = 8;

/// The paper: where columns stand and where they end.
struct Format {
  double largeur, marge, colonne, ecart;
  std::size_t colonnes;
  double bas;
};

constexpr Format a4{pdf::a4_width, 16 * mm, 84 * mm, 10 * mm, 2, pdf::a4_height - 16 * mm};
constexpr Format rouleau{80 * mm, 4 * mm, 72 * mm, 0, 1, 1e9};

/// A text or a rule that has its place.
struct Trait {
  std::size_t page;
  double x, y;
  std::optional<pdf::Text> texte;
  double longueur = 0;
  pdf::Color couleur = encre;
};

/// A row: its cells set side by side.
struct Rangee {
  std::vector<std::pair<double, pdf::Text>> cellules;
  double hauteur = 0;
  pdf::Color couleur = encre;
};

/// Sets what follows one below the other, column after column.
class Mise {
 public:
  explicit Mise(const Format& format) : m_format(format), m_y(format.marge), m_haut(format.marge) {}

  /// Over the whole width, before columns begin.
  void en_tete(std::string_view texte, const pdf::Style& style, pdf::Color couleur, double apres) {
    pdf::Text set(texte, style, m_format.largeur - 2 * m_format.marge);
    const double hauteur = set.height();
    poser(m_format.marge, m_y, std::move(set), couleur);
    m_y += hauteur + apres;
  }
  void commencer_colonnes(double apres) {
    m_y += apres;
    m_haut = m_y;
  }
  /// Goes to the next column when less than `hauteur` is left.
  void reserver(double hauteur) {
    if (m_y + hauteur <= m_format.bas || m_y <= m_haut) return;
    if (++m_colonne == m_format.colonnes) {
      m_colonne = 0;
      ++m_page;
      m_haut = m_format.marge;
    }
    m_y = m_haut;
  }
  void rangee(Rangee rangee, double apres) {
    reserver(rangee.hauteur);
    for (auto& [x, texte] : rangee.cellules) poser(gauche() + x, m_y, std::move(texte), rangee.couleur);
    m_y += rangee.hauteur + apres;
  }
  void trait(double apres) {
    m_traits.push_back({m_page, gauche(), m_y, std::nullopt, m_format.colonne, filet});
    m_y += apres;
  }
  void espace(double hauteur) { m_y += m_y > m_haut ? hauteur : 0; }
  [[nodiscard]] double colonne() const { return m_format.colonne; }

  std::string dessiner(const pdf::Metadata& metadata) {
    const double hauteur = m_format.colonnes == 1 ? m_y + m_format.marge : pdf::a4_height;
    pdf::Canvas canvas(m_format.largeur, hauteur, metadata);
    for (std::size_t page = 0; page <= m_page; ++page) {
      for (const Trait& t : m_traits) {
        if (t.page != page) continue;
        if (t.texte) {
          canvas.text(*t.texte, t.x, t.y, t.couleur);
        } else {
          canvas.line(t.x, t.y, t.x + t.longueur, t.y, 0.6, t.couleur);
        }
      }
      canvas.next_page();
    }
    return canvas.finish();
  }

 private:
  [[nodiscard]] double gauche() const {
    return m_format.marge + static_cast<double>(m_colonne) * (m_format.colonne + m_format.ecart);
  }
  void poser(double x, double y, pdf::Text texte, pdf::Color couleur) {
    m_traits.push_back({m_page, x, y, std::move(texte), 0, couleur});
  }

  Format m_format;
  double m_y, m_haut;
  std::size_t m_colonne = 0, m_page = 0;
  std::vector<Trait> m_traits;
};

/// Widths of the figures of a table; the first column has what they leave.
std::vector<double> largeurs(const Tableau& t) {
  std::vector<double> out;
  const auto mesurer = [&](const std::vector<std::string>& ligne, const pdf::Style& style) {
    if (out.size() < ligne.size()) out.resize(ligne.size());
    for (std::size_t i = 1; i < ligne.size(); ++i) out[i] = std::max(out[i], pdf::Text(ligne[i], style).width());
  };
  mesurer(t.entetes, petit);
  for (const auto& ligne : t.lignes) mesurer(ligne, chiffres);
  mesurer(t.total, fort);
  return out;
}

Rangee ranger(const std::vector<std::string>& ligne, const std::vector<double>& larges, double colonne,
              const pdf::Style& style, pdf::Color couleur = encre) {
  Rangee rangee{{}, 0, couleur};
  double droite = colonne;
  for (std::size_t i = larges.size(); i-- > 1;) {
    if (i < ligne.size()) {
      const pdf::Text texte(ligne[i], style);
      rangee.cellules.emplace_back(droite - texte.width(), texte);
      rangee.hauteur = std::max(rangee.hauteur, texte.height());
    }
    droite -= larges[i] + gouttiere;
  }
  const pdf::Text premiere(ligne.front(), style, std::max(droite, 40.0));
  rangee.cellules.emplace_back(0, premiere);
  rangee.hauteur = std::max(rangee.hauteur, premiere.height());
  // Read aloud or copied, a row begins with its name.
  std::reverse(rangee.cellules.begin(), rangee.cellules.end());
  return rangee;
}

void mettre_tableau(Mise& mise, const Tableau& t) {
  if (t.lignes.empty() && t.total.empty()) return;
  const auto larges = largeurs(t);
  const double colonne = mise.colonne();
  mise.espace(12);
  // A heading does not stand alone at the bottom.
  mise.reserver(52);
  mise.rangee(ranger({t.titre}, {0}, colonne, intitule), 2);
  mise.trait(3);
  if (!t.entetes.empty()) mise.rangee(ranger(t.entetes, larges, colonne, petit, gris), 1.5);
  for (const auto& ligne : t.lignes) mise.rangee(ranger(ligne, larges, colonne, chiffres), 2);
  if (t.total.empty()) return;
  mise.trait(3);
  mise.rangee(ranger(t.total, larges, colonne, fort), 2);
}

void mettre_paires(Mise& mise, const std::vector<std::pair<std::string, std::string>>& paires,
                   const pdf::Style& style) {
  for (const auto& [nom, valeur] : paires) {
    const pdf::Text gauche(nom, style);
    const double x = std::max(gauche.width() + gouttiere, 74.0);
    const pdf::Text droite(valeur, style, mise.colonne() - x);
    Rangee rangee{{{0, gauche}, {x, droite}}, std::max(gauche.height(), droite.height())};
    mise.rangee(std::move(rangee), 2);
  }
}

}  // namespace

std::string page_releve(const Releve& r, Papier papier, base::Instant at) {
  Mise mise(papier == Papier::A4 ? a4 : rouleau);
  bool premiere = true;
  for (const std::string& ligne : r.maison) {
    mise.en_tete(ligne, premiere ? intitule : petit, premiere ? encre : gris, 1);
    premiere = false;
  }
  mise.commencer_colonnes(8);
  mise.en_tete(r.titre, {.size = papier == Papier::A4 ? 17.0 : 13.0, .weight = pdf::Weight::SemiBold}, encre, 1);
  mise.en_tete(r.sous_titre, corps, gris, 0);
  mise.commencer_colonnes(12);
  mettre_paires(mise, r.faits, corps);
  for (const Tableau& t : r.tableaux) mettre_tableau(mise, t);
  mise.espace(12);
  mise.trait(4);
  mettre_paires(mise, r.preuves, petit);
  return mise.dessiner(
      {.title = r.titre, .author = r.maison.empty() ? "" : r.maison.front(), .creator = "MyProPartner", .created = at});
}

}  // namespace caisse
